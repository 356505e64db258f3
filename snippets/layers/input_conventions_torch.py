import torch

layer = torch.nn.Linear(in_features=4, out_features=2)
batch = torch.ones(3, 4)
inputs = {
    "output of (4,)": batch[0],
    "output of (5, 3, 4)": batch.repeat(5, 1, 1),
    "dtype of float64": batch.double(),
    "dtype of int32": batch.int(),
}

for name, x in inputs.items():
    try:
        y = layer(x)
        dtype = str(y.dtype).removeprefix("torch.")
        result = dtype if x.ndim == 2 else tuple(y.shape)
    except RuntimeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> output of (4,): (2,)
    #> output of (5, 3, 4): (5, 3, 2)
    #> dtype of float64: RuntimeError
    #> dtype of int32: RuntimeError
