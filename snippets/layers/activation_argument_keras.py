import keras

layer = keras.layers.Dense(2, activation=None)

print("activation=None:", layer.activation.__name__)
#> activation=None: linear
assert layer.activation(-7.0) == -7.0
assert keras.layers.Dense(2).activation is layer.activation
