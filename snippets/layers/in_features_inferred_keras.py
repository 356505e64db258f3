import keras

layer = keras.layers.Dense(30)
before = layer.weights
layer(keras.ops.ones((5, 3)))

print("before the first call:", before)
#> before the first call: []
print("after the first call:", tuple(layer.kernel.shape))
#> after the first call: (3, 30)
print("class:", type(layer).__name__)
#> class: Dense
