import jax
import jax.numpy as jnp
import optax

weight = jnp.ones((3, 2))
step = optax.adam(0.5)
state = step.init(weight)
for index in 0, 1:
    before = weight
    rows = jnp.array([index])
    gradient = jax.grad(lambda w: w[rows].sum())(weight)
    update, state = step.update(gradient, state)
    used = jnp.zeros((3, 1), bool).at[rows].set(True)
    update = jnp.where(used, update, 0.0)
    weight = optax.apply_updates(weight, update)
change = weight[:, 0] - before[:, 0]
print("Adam, used rows:", [round(x, 4) for x in change.tolist()])
#> Adam, used rows: [0.0, -0.3721, 0.0]
