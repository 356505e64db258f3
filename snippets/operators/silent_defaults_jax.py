import jax
import jax.numpy as jnp
import numpy as np

x = jnp.array([1.0, 2.0, 3.0, 4.0])
integers = jnp.array([1, 2])
table = jnp.array([[1, 2], [3, 4]])

value = jax.nn.leaky_relu(-1.0)
print("leaky_relu(-1):", f"{value:.2f}")
#> leaky_relu(-1): -0.01
print("gelu(-3):", f"{jax.nn.gelu(-3.0):.4f}")
#> gelu(-3): -0.0036
print("sigmoid(-88):", f"{jax.nn.sigmoid(-88.0):.1g}")
#> sigmoid(-88): 0
print("std([1, 2, 3]):", f"{jnp.std(x[:3]):.4f}")
#> std([1, 2, 3]): 0.8165
print("median([1, 2, 3, 4]):", jnp.median(x).item())
#> median([1, 2, 3, 4]): 2.5
print("mean([1, 2]):", jnp.mean(integers).item())
#> mean([1, 2]): 1.5
print("argmax([[1, 2], [3, 4]]):", jnp.argmax(table).tolist())
#> argmax([[1, 2], [3, 4]]): 3
print("array([1, 2]).dtype:", integers.dtype)
#> array([1, 2]).dtype: int32
value = jnp.array(np.array([1.0]))
print("array(float64).dtype:", value.dtype)
#> array(float64).dtype: float32
cross_entropy = getattr(jax.nn, "cross_entropy", None)
print("cross_entropy([2, 0], 0):", cross_entropy)
#> cross_entropy([2, 0], 0): None
binary = getattr(jax.nn, "binary_cross_entropy", None)
print("binary_cross_entropy(1, 0):", binary)
#> binary_cross_entropy(1, 0): None
mse = getattr(jax.nn, "mse_loss", None)
print("mse([[2, 2], [2, 2]], 0):", mse)
#> mse([[2, 2], [2, 2]], 0): None
assert not [name for name in dir(jax.nn) if "loss" in name]
