import paddle

layer = paddle.nn.Linear(in_features=4, out_features=2)
batch = paddle.ones([3, 4])
inputs = {
    "output of (4,)": batch[0],
    "output of (5, 3, 4)": paddle.stack([batch] * 5),
    "dtype of float64": batch.astype("float64"),
    "dtype of int32": batch.astype("int32"),
}

for name, x in inputs.items():
    try:
        y = layer(x)
        dtype = str(y.dtype).removeprefix("paddle.")
        result = dtype if x.ndim == 2 else tuple(y.shape)
    except ValueError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> output of (4,): (2,)
    #> output of (5, 3, 4): (5, 3, 2)
    #> dtype of float64: ValueError
    #> dtype of int32: ValueError
