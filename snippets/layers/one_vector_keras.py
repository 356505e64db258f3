import keras

layer = keras.layers.Dense(units=2)
x = keras.ops.ones(3)

print("input:", tuple(x.shape))
#> input: (3,)
try:
    layer(x)
except ValueError as error:
    text = str(error)[str(error).index("incompatible") :]
    print("output:", f"{type(error).__name__}: ... {text}")
    #> output: ValueError: ... incompatible with the layer: expected min_ndim=2, found ndim=1. Full shape received: (3,)
print("with a batch axis:", tuple(layer(x[None, :]).shape))
#> with a batch axis: (1, 2)
