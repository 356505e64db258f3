import keras
import numpy as np

layer = keras.layers.SimpleRNN(
    1, activation="relu", use_bias=False, return_sequences=True,
    kernel_initializer="ones", recurrent_initializer="ones",
)  # fmt: skip
x = np.reshape([1.0, 2.0, 3.0, 4.0], (1, 4, 1))
states = keras.layers.Bidirectional(layer)(x).numpy().astype(int)[0]
layer.return_sequences = False
final = keras.layers.Bidirectional(layer)(x).numpy().astype(int)[0]

print("forward states:", states[:, 0].tolist())
#> forward states: [1, 3, 6, 10]
print("backward states:", states[:, 1].tolist())
#> backward states: [10, 9, 7, 4]
print("last step:", states[-1].tolist())
#> last step: [10, 4]
print("final states:", final.tolist())
#> final states: [10, 10]
