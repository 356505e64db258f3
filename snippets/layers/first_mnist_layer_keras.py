import keras

layer = keras.layers.Dense(units=256)
layer.build((None, 784))

print("weight:", tuple(layer.kernel.shape))
#> weight: (784, 256)
