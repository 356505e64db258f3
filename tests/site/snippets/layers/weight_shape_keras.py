import keras

layer = keras.layers.Dense(units=2)
layer.build((None, 3))

# (in_features, units)
print("weight:", tuple(layer.kernel.shape))
#> weight: (3, 2)
print("bias:", tuple(layer.bias.shape))
#> bias: (2,)
