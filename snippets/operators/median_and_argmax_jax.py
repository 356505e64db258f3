import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0, 4.0])
table = jnp.array([[1, 2], [3, 4]])

print("median([1, 2, 3, 4]):", jnp.median(x).item())
#> median([1, 2, 3, 4]): 2.5
print("mean of the two middle:", jnp.quantile(x, 0.5).item())
#> mean of the two middle: 2.5
print("argmax of a table:", jnp.argmax(table).tolist())
#> argmax of a table: 3
by_column = jnp.argmax(table, axis=0)
print("argmax along axis 0:", by_column.tolist())
#> argmax along axis 0: [1, 1]
