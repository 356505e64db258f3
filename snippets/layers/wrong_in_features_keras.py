import keras

layer = keras.layers.Dense(30)
layer.build((None, 5))

print("weight:", tuple(layer.kernel.shape))
#> weight: (5, 30)
print("ones(2, 5):", tuple(layer(keras.ops.ones((2, 5))).shape))
#> ones(2, 5): (2, 30)
try:
    layer(keras.ops.ones((5, 3)))
except ValueError as error:
    text = str(error)[str(error).index("incompatible") :]
    print("ones(5, 3):", f"{type(error).__name__}: ... {text}")
    #> ones(5, 3): ValueError: ... incompatible with the layer: expected axis -1 of input shape to have value 5, but received input with shape (5, 3)
