import keras

layer = keras.layers.Dense(30)
x = keras.ops.ones((5, 3))
y = layer(x)

print("input:", tuple(x.shape))
#> input: (5, 3)
print("weight:", tuple(layer.kernel.shape))
#> weight: (3, 30)
print("output:", tuple(y.shape))
#> output: (5, 30)
