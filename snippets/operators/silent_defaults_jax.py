import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
integers = jnp.array([1, 2])
table = jnp.array([[1, 2], [3, 4]])

value = jax.nn.leaky_relu(-1.0)
print("leaky_relu(-1):", f"{value:.2f}")
#> leaky_relu(-1): -0.01
print("std([1, 2, 3]):", f"{jnp.std(x):.4f}")
#> std([1, 2, 3]): 0.8165
print("mean of integers:", jnp.mean(integers).item())
#> mean of integers: 1.5
print("argmax of a table:", jnp.argmax(table).tolist())
#> argmax of a table: 3
value = jax.nn.gelu(-3.0)
print("gelu(-3):", f"{value:.4f}")
#> gelu(-3): -0.0036
