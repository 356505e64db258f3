import jax.numpy as jnp

x = jnp.array([1, 2, 3])
kernel = jnp.array([[1, 2], [0, 1], [1, 0]])  # (in, out)

print("first neuron:", kernel[:, 0].tolist())
print("its output:", jnp.dot(x, kernel[:, 0]).item())
print("layer:", (x @ kernel).tolist())
