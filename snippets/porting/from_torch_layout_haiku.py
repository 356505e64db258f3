import haiku as hk
import jax.numpy as jnp
import numpy as np

weight = np.arange(15, dtype=np.float32).reshape(3, 5)  # (out, in)
bias = np.array([1, 2, 3], np.float32)
x = np.array([[1, 2, 3, 4, 5]], np.float32)

layer = hk.transform(lambda x: hk.Linear(3)(x))
values = {"linear": {"w": jnp.array(weight.T), "b": jnp.array(bias)}}
output = layer.apply(values, None, x).tolist()
print("weight in the layer:", values["linear"]["w"].shape)
#> weight in the layer: (5, 3)
print("output:", output)
#> output: [[41.0, 117.0, 193.0]]
back = np.asarray(values["linear"]["w"]).T
print("back to PyTorch:", back.shape)
#> back to PyTorch: (3, 5)
assert np.array_equal(back, weight)
assert output == (x @ weight.T + bias).tolist()
