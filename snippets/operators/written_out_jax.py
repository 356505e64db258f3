import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
negative = jnp.array([-1.0, -3.0])
table = jnp.array([[1, 2], [3, 4]])

y = jax.nn.leaky_relu(negative, negative_slope=0.1)[0]
print("leaky_relu(-1):", f"{y:.2f}")
#> leaky_relu(-1): -0.10
y = jax.nn.gelu(negative, approximate=False)[1]
print("gelu(-3):", f"{y:.4f}")
#> gelu(-3): -0.0040
print("std([1, 2, 3]):", f"{jnp.std(x, ddof=0):.4f}")
#> std([1, 2, 3]): 0.8165
mean = jnp.mean(jnp.array([1, 2]), dtype=jnp.float32)
print("mean([1, 2]):", mean.item())
#> mean([1, 2]): 1.5
index = jnp.argmax(table, axis=0)
print("argmax([[1, 2], [3, 4]]):", index.tolist())
#> argmax([[1, 2], [3, 4]]): [1, 1]
