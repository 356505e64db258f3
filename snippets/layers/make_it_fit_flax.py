import jax.numpy as jnp
import numpy as np
from flax import nnx

layer = nnx.Linear(5, 3, rngs=nnx.Rngs(0))
vector = jnp.ones(5)
array = np.ones((2, 5))
rows = [[1.0, 2.0, 3.0, 4.0, 5.0]]

print("one example:", layer(vector[None, :]).shape)
#> one example: (1, 3)
print("NumPy float64:", layer(array).shape)
#> NumPy float64: (2, 3)
print("list of lists:", layer(jnp.array(rows)).shape)
#> list of lists: (1, 3)
