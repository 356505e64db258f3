import mlx.core as mx
import mlx.nn as nn

layer = nn.Linear(input_dims=4, output_dims=2)
batch = mx.ones((3, 4))
inputs = {
    "output of (4,)": batch[0],
    "output of (5, 3, 4)": mx.stack([batch] * 5),
    "dtype of float64": mx.ones((3, 4), mx.float64),
    "dtype of int32": batch.astype(mx.int32),
}

for name, x in inputs.items():
    with mx.stream(mx.cpu):
        y = layer(x)
        mx.eval(y)
    dtype = str(y.dtype).removeprefix("mlx.core.")
    result = dtype if x.ndim == 2 else y.shape
    print(f"{name}:", result)
    #> output of (4,): (2,)
    #> output of (5, 3, 4): (5, 3, 2)
    #> dtype of float64: float64
    #> dtype of int32: float32
