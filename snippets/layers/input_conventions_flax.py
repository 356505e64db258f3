import numpy as np
from flax import nnx

layer = nnx.Linear(4, 2, rngs=nnx.Rngs(0))
batch = np.ones((3, 4), dtype=np.float32)
inputs = {
    "output of (4,)": batch[0],
    "output of (5, 3, 4)": np.stack([batch] * 5),
    "dtype of float64": batch.astype(np.float64),
    "dtype of int32": batch.astype(np.int32),
}

for name, x in inputs.items():
    y = layer(x)
    result = y.dtype if x.ndim == 2 else y.shape
    print(f"{name}:", result)
    #> output of (4,): (2,)
    #> output of (5, 3, 4): (5, 3, 2)
    #> dtype of float64: float32
    #> dtype of int32: float32
