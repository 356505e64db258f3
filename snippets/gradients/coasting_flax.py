import jax.numpy as jnp
import optax


def change(gradient, step):
    weights = {"w": jnp.array(1.0)}
    state = step.init(weights)
    first, state = step.update({"w": jnp.array(1.0)}, state, weights)
    weights = optax.apply_updates(weights, first)
    try:
        second, state = step.update({"w": gradient}, state, weights)
        weights = optax.apply_updates(weights, second)
    except (TypeError, ValueError) as error:
        return type(error).__name__
    return round(second["w"].item(), 4)


zero, momentum = jnp.array(0.0), optax.sgd(0.5, momentum=0.5)
print("momentum, None:", change(None, momentum))
#> momentum, None: TypeError
print("momentum, zero:", change(zero, momentum))
#> momentum, zero: -0.25
print("Adam, None:", change(None, optax.adam(0.5)))
#> Adam, None: ValueError
print("Adam, zero:", change(zero, optax.adam(0.5)))
#> Adam, zero: -0.335
