import jax
import jax.numpy as jnp

sizes = {600: "in_features", 150: "out_features"}
x_key, key = jax.random.split(jax.random.key(0))
x = jax.random.normal(x_key, (1024, 600))
shape = 150, 600

he = jax.nn.initializers.he_uniform()
weight = he(key, shape)
axes = ", ".join(sizes[size] for size in weight.shape)
print("axes:", f"({axes})")
#> axes: (out_features, in_features)
print("bound:", round(float(jnp.abs(weight).max()), 3))
#> bound: 0.2
y = jax.nn.relu(x @ weight.T)
print("mean square:", f"{jnp.square(y).mean():.1f}")
#> mean square: 4.0

he = jax.nn.initializers.he_uniform(in_axis=1, out_axis=0)
weight = he(key, shape)
print("bound, other axis:", round(float(jnp.abs(weight).max()), 3))
#> bound, other axis: 0.1
y = jax.nn.relu(x @ weight.T)
print("mean square, other axis:", f"{jnp.square(y).mean():.1f}")
#> mean square, other axis: 1.0
