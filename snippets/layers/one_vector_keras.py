import keras

layer = keras.layers.Dense(units=2)
x = keras.ops.ones(3)

print("input:", tuple(x.shape))
#> input: (3,)
try:
    layer(x)
except ValueError as error:
    text = str(error)
    text = text[text.index("expected") : text.index(". Full")]
    print("output:", f"{type(error).__name__}: {text}")
    #> output: ValueError: expected min_ndim=2, found ndim=1
print("with a batch axis:", tuple(layer(x[None, :]).shape))
#> with a batch axis: (1, 2)
