import keras

layer = keras.layers.Dense(units=3)
y = layer(keras.ops.ones((0, 5)))

print("output:", tuple(y.shape))
#> output: (0, 3)
print("sum:", float(keras.ops.sum(y)))
#> sum: 0.0
print("mean:", float(keras.ops.mean(y)))
#> mean: nan
