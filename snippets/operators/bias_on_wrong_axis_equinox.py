import equinox as eqx
import jax
import jax.numpy as jnp

layer = eqx.nn.Linear(4, 3, key=jax.random.key(0))
values = jnp.zeros((3, 4)), jnp.array([10, 20, 30])
layer = eqx.tree_at(lambda m: (m.weight, m.bias), layer, values)
columns = jnp.ones((4, 3))  # (in_features, batch)

result = layer(columns)  # (out_features, batch)
print(f"{columns.shape}:", result.shape)
#> (4, 3): (3, 3)
print("first output of each example:", result[0].tolist())
#> first output of each example: [10.0, 20.0, 30.0]
right = jax.vmap(layer)(columns.T)  # (batch, out_features)
print("with jax.vmap:", right[:, 0].tolist())
#> with jax.vmap: [10.0, 10.0, 10.0]
