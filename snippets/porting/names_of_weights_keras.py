import keras

network = keras.Sequential([keras.Input((3,))], name="net")
network.add(keras.layers.Dense(4, activation="relu", name="hidden"))
network.add(keras.layers.Dense(2, name="output"))
matrix, bias, *rest = network.weights
print("matrix:", matrix.path)
#> matrix: net/hidden/kernel
print("bias:", bias.path)
#> bias: net/hidden/bias
print("shape:", matrix.shape)
#> shape: (3, 4)
