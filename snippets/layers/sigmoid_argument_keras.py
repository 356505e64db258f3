import keras

layer = keras.layers.Dense(1, activation="sigmoid")
print("activation:", layer.activation.__name__)
#> activation: sigmoid
