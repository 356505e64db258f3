import jax

nan = float("nan")
print("relu(nan):", jax.nn.relu(nan).item())
#> relu(nan): nan
print("slope:", jax.grad(jax.nn.relu)(nan).item())
#> slope: 0.0
