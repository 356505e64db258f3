import keras

layer = keras.layers.Dense(units=3)
layer.build((None, 0))
print("weight:", tuple(layer.kernel.shape))
print("output:", layer(keras.ops.ones((1, 0))).numpy().tolist())

try:
    keras.layers.Dense(units=0)
except ValueError as error:
    print("units=0:", error)
