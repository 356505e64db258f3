import mlx.core as mx
import mlx.nn as nn
import numpy as np

layer = nn.Linear(input_dims=5, output_dims=3)
names = ["float32", "float64", "float16", "int32", "bool"]
dtypes = [mx.float32, mx.float64, mx.float16, mx.int32, mx.bool_]
x = mx.ones((2, 5))
inputs = {n: x.astype(d) for n, d in zip(names, dtypes, strict=True)}
inputs["NumPy float64"] = np.ones((2, 5))
inputs["list of lists"] = x.tolist()

for name, value in inputs.items():
    try:
        result = str(layer(value).dtype).removeprefix("mlx.core.")
    except TypeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> float32: float32
    #> float64: float64
    #> float16: float32
    #> int32: float32
    #> bool: float32
    #> NumPy float64: TypeError
    #> list of lists: TypeError
