import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np

weight = np.arange(15, dtype=np.float32).reshape(3, 5)  # (out, in)
bias = np.array([1, 2, 3], np.float32)
x = np.array([[1, 2, 3, 4, 5]], np.float32)

layer = eqx.nn.Linear(5, 3, key=jax.random.key(0))
values = (jnp.array(weight), jnp.array(bias))
layer = eqx.tree_at(lambda own: (own.weight, own.bias), layer, values)
output = jax.vmap(layer)(x).tolist()
print("weight in the layer:", layer.weight.shape)
#> weight in the layer: (3, 5)
print("output:", output)
#> output: [[41.0, 117.0, 193.0]]
back = np.asarray(layer.weight)
print("back to PyTorch:", back.shape)
#> back to PyTorch: (3, 5)
assert np.array_equal(back, weight)
assert output == (x @ weight.T + bias).tolist()
