import keras
import numpy as np

x = np.array([[1.0], [3.0]])  # (batch, in_features)
y = 2 * x
layer = keras.layers.Dense(1, use_bias=False)
model = keras.Sequential([keras.Input((1,)), layer])
layer.set_weights([np.zeros((1, 1))])
model.compile(optimizer=keras.optimizers.SGD(0.05), loss="mse")

losses, weights = [], []
for _ in range(3):
    history = model.fit(x, y, batch_size=2, verbose=0)
    losses += history.history["loss"]
    weights.append(layer.get_weights()[0].item())

print("losses:", losses)
#> losses: [20.0, 5.0, 1.25]
print("weights:", weights)
#> weights: [1.0, 1.5, 1.75]
