import keras

x = keras.ops.array([1, 2])

print("mean of integers:", keras.ops.mean(x).numpy())
#> mean of integers: 1.5
floats = keras.ops.cast(x, "float32")
print("as floats:", keras.ops.mean(floats).numpy())
#> as floats: 1.5
