import haiku as hk
import jax
import numpy as np

layer = hk.without_apply_rng(hk.transform(lambda x: hk.Linear(2)(x)))
batch = np.ones((3, 4), dtype=np.float32)
weights = layer.init(jax.random.key(0), batch)
inputs = {
    "output of (4,)": batch[0],
    "output of (5, 3, 4)": np.stack([batch] * 5),
    "dtype of float64": batch.astype(np.float64),
    "dtype of int32": batch.astype(np.int32),
}

for name, x in inputs.items():
    y = layer.apply(weights, x)
    result = y.dtype if x.ndim == 2 else y.shape
    print(f"{name}:", result)
    #> output of (4,): (2,)
    #> output of (5, 3, 4): (5, 3, 2)
    #> dtype of float64: float32
    #> dtype of int32: float32
