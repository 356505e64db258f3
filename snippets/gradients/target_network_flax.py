import jax
import jax.numpy as jnp
import optax


def loss(online, target, x, next_x):
    expected = jax.lax.stop_gradient(target["w"] * next_x)
    return (online["w"] * x - expected) ** 2


online = target = {"w": jnp.array(2.0)}
sgd = optax.sgd(0.5)
gradient = jax.grad(loss)(online, target, 1.0, 2.0)
updates, _ = sgd.update(gradient, sgd.init(online))
online = optax.apply_updates(online, updates)
print("online after a step:", online["w"].item())
#> online after a step: 4.0
print("target after a step:", target["w"].item())
#> target after a step: 2.0

target = optax.incremental_update(online, target, 0.5)
print("target half way:", target["w"].item())
#> target half way: 3.0
