import jax
import jax.numpy as jnp
import optax


def on_p(z, y):
    p = jax.nn.sigmoid(z)
    return -(y * jnp.log(p) + (1 - y) * jnp.log(1 - p))


def on_z(z, y):
    return optax.sigmoid_binary_cross_entropy(z, jnp.array(y))


for z, y in [(10.0, 0.0), (20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(jax.grad(on_p)(jnp.array(z), y).item(), 3) + 0.0
    print(f"on p, logit {z:.0f}, target {y:.0f}:", value)
    #> on p, logit 10, target 0: 1.0
    #> on p, logit 20, target 0: nan
    #> on p, logit -20, target 1: -1.0
    #> on p, logit 20, target 1: nan
for z, y in [(20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(jax.grad(on_z)(jnp.array(z), y).item(), 3) + 0.0
    print(f"on logits, logit {z:.0f}, target {y:.0f}:", value)
    #> on logits, logit 20, target 0: 1.0
    #> on logits, logit -20, target 1: -1.0
    #> on logits, logit 20, target 1: 0.0
