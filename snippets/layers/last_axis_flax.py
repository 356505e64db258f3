import jax
import jax.numpy as jnp
from flax import nnx

K = jnp.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
b = jnp.array([10.0, 20.0])
x = jnp.arange(24.0).reshape(2, 4, 3)

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
layer.kernel[...] = K
layer.bias[...] = b
y = layer(x)

print("input:", x.shape)
#> input: (2, 4, 3)
print("output:", y.shape)
#> output: (2, 4, 2)
print("one position:", y[1, 2].tolist())
#> one position: [126.0, 307.0]
alone = layer(x[None, 1, 2])
print("that position alone:", alone[0].tolist())
#> that position alone: [126.0, 307.0]
arrays = jax.tree.leaves(nnx.state(layer, nnx.Param))
print("parameters:", sum(a.size for a in arrays))
#> parameters: 8
assert jnp.array_equal(y, jnp.einsum("abi,io->abo", x, K) + b)
