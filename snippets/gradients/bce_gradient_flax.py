import jax
import jax.numpy as jnp
import optax


def on_p(z, y):
    p = jax.nn.sigmoid(z)
    return -(y * jnp.log(p) + (1 - y) * jnp.log(1 - p))


def on_z(z, y):
    return optax.sigmoid_binary_cross_entropy(z, jnp.array(y))


cases = {
    "target 0, wrong by 10": (10.0, 0.0),
    "target 0, wrong by 20": (20.0, 0.0),
    "target 1, wrong by 20": (-20.0, 1.0),
    "target 1, right by 20": (20.0, 1.0),
}
for name, (z, y) in cases.items():
    value = round(jax.grad(on_p)(jnp.array(z), y).item(), 3) + 0.0
    print(f"on p, {name}:", value)
    #> on p, target 0, wrong by 10: 1.0
    #> on p, target 0, wrong by 20: nan
    #> on p, target 1, wrong by 20: -1.0
    #> on p, target 1, right by 20: nan
for name, (z, y) in cases.items():
    value = round(jax.grad(on_z)(jnp.array(z), y).item(), 3) + 0.0
    print(f"on logits, {name}:", value)
    #> on logits, target 0, wrong by 10: 1.0
    #> on logits, target 0, wrong by 20: 1.0
    #> on logits, target 1, wrong by 20: -1.0
    #> on logits, target 1, right by 20: 0.0
