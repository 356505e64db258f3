import keras

layer = keras.layers.Dense(units=2)
batch = keras.ops.ones((3, 4))
inputs = {
    "output of (4,)": batch[0],
    "output of (5, 3, 4)": keras.ops.stack([batch] * 5),
    "dtype of float64": keras.ops.cast(batch, "float64"),
    "dtype of int32": keras.ops.cast(batch, "int32"),
}

layer.build(batch.shape)
for name, x in inputs.items():
    try:
        y = layer(x)
        result = y.dtype.name if x.ndim == 2 else tuple(y.shape)
    except ValueError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> output of (4,): ValueError
    #> output of (5, 3, 4): (5, 3, 2)
    #> dtype of float64: float32
    #> dtype of int32: float32
