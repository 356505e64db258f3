import mindspore as ms

layer = ms.nn.Dense(in_channels=4, out_channels=2)
batch = ms.ops.ones((3, 4), ms.float32)
inputs = {
    "output of (4,)": batch[0],
    "output of (5, 3, 4)": ms.ops.stack([batch] * 5),
    "dtype of float64": batch.astype(ms.float64),
    "dtype of int32": batch.astype(ms.int32),
}

for name, x in inputs.items():
    try:
        y = layer(x)
        result = str(y.dtype).lower() if x.ndim == 2 else y.shape
    except TypeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> output of (4,): (2,)
    #> output of (5, 3, 4): (5, 3, 2)
    #> dtype of float64: TypeError
    #> dtype of int32: TypeError
