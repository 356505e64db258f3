import equinox as eqx
import jax
import numpy as np

layer = eqx.nn.Linear(4, 2, key=jax.random.key(0))
sample = np.ones(4, dtype=np.float32)
inputs = {
    "output of (4,)": sample,
    "output of (5, 3, 4)": np.tile(sample, (5, 3, 1)),
    "dtype of float64": sample.astype(np.float64),
    "dtype of int32": sample.astype(np.int32),
}

for name, x in inputs.items():
    try:
        y = layer(x)
        result = y.dtype if "dtype" in name else y.shape
    except TypeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> output of (4,): (2,)
    #> output of (5, 3, 4): TypeError
    #> dtype of float64: float32
    #> dtype of int32: float32
