import jax.numpy as jnp

x = jnp.array([[1.0, 10.0]])
W = jnp.array([[1.0, 2.0], [3.0, 4.0]])
tiny = 1e-10 * W
zeros = jnp.zeros((1, 2))

print("x @ W.T:", (x @ W.T).tolist())
#> x @ W.T: [[21.0, 43.0]]
print("x @ W:", (x @ W).tolist())
#> x @ W: [[31.0, 42.0]]
close = jnp.allclose(x @ tiny, x @ tiny.T)
print("transpose missing:", close.item())
#> transpose missing: True
print("nothing but zeros:", jnp.allclose(zeros, x @ tiny.T).item())
#> nothing but zeros: True
large, bias = jnp.float32(200000.0), 1.0
print("bias missing:", jnp.allclose(large, large + bias).item())
#> bias missing: True
