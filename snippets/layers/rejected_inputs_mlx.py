import mlx.core as mx
import mlx.nn as nn
import numpy as np

layer = nn.Linear(input_dims=5, output_dims=3)
inputs = {
    "0D": mx.array(1.0),
    "wrong last axis": mx.ones((2, 4)),
    "vector of four": mx.ones(4),
    "NumPy array": np.ones((2, 5), dtype=np.float32),
    "list": [[1.0, 2.0, 3.0, 4.0, 5.0]],
}

for name, x in inputs.items():
    try:
        layer(x)
    except (TypeError, ValueError) as error:
        print(f"{name}:", str(error).splitlines()[0])
        #> 0D: [addmm] Got 0 dimension input. Inputs must have at least one dimension.
        #> wrong last axis: [addmm] Last dimension of first input with shape (2,4) must match second to last dimension of second input with shape (5,3).
        #> vector of four: [addmm] Last dimension of first input with shape (1,4) must match second to last dimension of second input with shape (5,3).
        #> NumPy array: addmm(): incompatible function arguments. The following argument types are supported:
        #> list: addmm(): incompatible function arguments. The following argument types are supported:
