import jax.numpy as jnp
from flax import nnx

K = jnp.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
x = jnp.arange(24.0).reshape(2, 4, 3)

layer = nnx.Linear(3, 2, use_bias=False, rngs=nnx.Rngs(0))
layer.kernel[...] = K
y = layer(x)

print("input:", x.shape)
#> input: (2, 4, 3)
print("output:", y.shape)
#> output: (2, 4, 2)
print("parameters:", layer.kernel.size)
#> parameters: 6
assert jnp.array_equal(y, jnp.einsum("abi,io->abo", x, K))
