import jax.numpy as jnp
import numpy as np

integers, floats = jnp.array([1, 2]), jnp.array([1.0, 2.0])
array = np.array([1.0, 2.0])

print("[1.0, 2.0]:", floats.dtype)
#> [1.0, 2.0]: float32
print("[1, 2]:", integers.dtype)
#> [1, 2]: int32
print("a float64 array:", jnp.array(array).dtype)
#> a float64 array: float32
print("integers / 2:", (integers / 2).dtype)
#> integers / 2: float32
print("integers + floats:", (integers + floats).dtype)
#> integers + floats: float32
