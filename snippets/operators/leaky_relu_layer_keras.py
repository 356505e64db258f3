import keras

x = keras.ops.array([[-1.0]])

y = keras.layers.LeakyReLU()(x)
print("LeakyReLU()(-1):", f"{y.numpy().item():.2f}")
#> LeakyReLU()(-1): -0.30
y = keras.layers.LeakyReLU(negative_slope=0.1)(x)
print("slope 0.1 given:", f"{y.numpy().item():.2f}")
#> slope 0.1 given: -0.10
y = keras.layers.PReLU()(x)
print("PReLU()(-1):", f"{y.numpy().item():.2f}")
#> PReLU()(-1): 0.00
initial = keras.initializers.Constant(0.1)
y = keras.layers.PReLU(alpha_initializer=initial)(x)
print("PReLU, 0.1 given:", f"{y.numpy().item():.2f}")
#> PReLU, 0.1 given: -0.10
