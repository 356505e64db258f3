import jax.numpy as jnp

bias = jnp.array([10, 20, 30])
column = bias[:, None]  # (3, 1)
batch = jnp.zeros((3, 3), dtype=int)

print("bias (3,), batch of 3:", (batch + bias).tolist())
#> bias (3,), batch of 3: [[10, 20, 30], [10, 20, 30], [10, 20, 30]]
print("bias (3, 1), batch of 3:", (batch + column).tolist())
#> bias (3, 1), batch of 3: [[10, 10, 10], [20, 20, 20], [30, 30, 30]]
print("bias (3, 1), batch of 1:", (batch[:1] + column).shape)
#> bias (3, 1), batch of 1: (3, 3)
try:
    batch[:2] + column
except TypeError as error:
    print("bias (3, 1), batch of 2:", type(error).__name__)
    #> bias (3, 1), batch of 2: TypeError
