import keras

x = keras.ops.array(-1.0)

print("leaky_relu(-1):", f"{keras.activations.leaky_relu(x):.2f}")
#> leaky_relu(-1): -0.20
y = keras.activations.leaky_relu(x, negative_slope=0.1)
print("slope 0.1 given:", f"{y:.2f}")
#> slope 0.1 given: -0.10
