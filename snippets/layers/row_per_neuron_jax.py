import jax.numpy as jnp

sizes = {3: "in", 2: "out"}
x = jnp.array([1, 2, 3])
kernel = jnp.array([[1, 0, 1], [2, 1, 1]]).T  # $K = W^\top$

axes = ", ".join(sizes[size] for size in kernel.shape)
print("axes:", f"({axes})")
#> axes: (in, out)
print("first neuron:", kernel[:, 0].tolist())
#> first neuron: [1, 0, 1]
print("its output:", jnp.dot(x, kernel[:, 0]).item())
#> its output: 4
print("x @ kernel:", (x @ kernel).tolist())  # $y = x K$
#> x @ kernel: [4, 7]
