import keras
import numpy as np

settings = dict(strides=2, padding="same", use_bias=False)
layer = keras.layers.Conv1D(1, kernel_size=3, **settings)
layer.build((None, 4, 1))
layer.set_weights([np.reshape([100.0, 10.0, 1.0], (3, 1, 1))])

even = np.reshape([1.0, 2.0, 3.0, 4.0], (1, 4, 1))
odd = np.reshape([1.0, 2.0, 3.0, 4.0, 5.0], (1, 5, 1))
print("four inputs:", layer(even).numpy().astype(int).ravel().tolist())
#> four inputs: [123, 340]
print("five inputs:", layer(odd).numpy().astype(int).ravel().tolist())
#> five inputs: [12, 234, 450]
