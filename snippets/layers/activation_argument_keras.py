import keras

layer = keras.layers.Dense(2, activation=None)
print("activation=None:", layer.activation.__name__)
#> activation=None: linear
layer = keras.layers.Dense(2)
print("not given:", layer.activation.__name__)
#> not given: linear
layer = keras.layers.Dense(2, activation="relu")
print('activation="relu":', layer.activation.__name__)
#> activation="relu": relu

assert keras.activations.linear(-7.0) == -7.0
