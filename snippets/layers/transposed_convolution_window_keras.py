import keras
import numpy as np

window = np.arange(9.0).reshape(3, 3, 1, 1)
layer = keras.layers.Conv2DTranspose(1, kernel_size=3, use_bias=False)
layer.build((None, 1, 1, 1))
layer.set_weights([window])
one = np.ones((1, 1, 1, 1))

image = layer(one).numpy()[0, :, :, 0]
print("one pixel becomes:", image.astype(int).tolist())
#> one pixel becomes: [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
