import jax
import jax.numpy as jnp
import numpy as np

draw = np.random.default_rng(0).permutation
x = jnp.linspace(-1, 1, 256)[:, None]
y = 2 * x[:, 0] + 1  # (256,)


def loss(layer, batch):
    predictions = x[batch] * layer[0] + layer[1]  # $(B, 1)$
    return jnp.square(predictions - y[batch]).mean()


def step(layer, batch):
    layer -= 0.05 * jax.grad(loss)(layer, batch)
    return layer, layer[0]


def slope(batch_size, steps=8192):  # $B$
    batches = np.array([draw(256)[:batch_size] for _ in range(steps)])
    _, seen = jax.lax.scan(step, jnp.zeros(2), batches)
    return seen[steps // 2 :].mean().item()


for batch_size in (1, 2, 4, 256):
    found = abs(round(slope(batch_size), 1))
    print(f"slope, batch of {batch_size}:", found)
    #> slope, batch of 1: 2.0
    #> slope, batch of 2: 1.0
    #> slope, batch of 4: 0.5
    #> slope, batch of 256: 0.0
