import jax
import jax.numpy as jnp
import optax

goal = jnp.array(1 + 1j)
gradient = jax.grad(lambda z: abs(z - goal) ** 2)


def conjugate(grads):
    return jax.tree.map(jnp.conj, grads)


runs = {
    "sgd": (optax.sgd(0.25), lambda g: g),
    "adam": (optax.adam(0.25), lambda g: g),
    "sgd, conjugated": (optax.sgd(0.25), conjugate),
    "adam, conjugated": (optax.adam(0.25), conjugate),
}

for name, (optimizer, direction) in runs.items():
    z = jnp.array(0j)
    state = optimizer.init(z)
    for _ in range(100):
        change, state = optimizer.update(direction(gradient(z)), state)
        z = z + change
    print(f"{name} arrives:", bool(abs(z - goal) < 0.1))
    #> sgd arrives: False
    #> adam arrives: False
    #> sgd, conjugated arrives: True
    #> adam, conjugated arrives: True
