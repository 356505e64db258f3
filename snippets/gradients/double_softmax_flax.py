import jax
import jax.numpy as jnp
import optax

cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def gradient(prepare, logits):
    def loss(z):
        return cross_entropy(prepare(z), jnp.array(0))

    return round(jax.grad(loss)(jnp.array(logits))[0].item(), 4) + 0.0


start, wrong = [0.0, 0.0, 0.0, 0.0], [0.0, 20.0, 0.0, 0.0]
print("once, at the start:", gradient(lambda z: z, start))
#> once, at the start: -0.75
print("twice, at the start:", gradient(jax.nn.softmax, start))
#> twice, at the start: -0.1875
print("once, sure and wrong:", gradient(lambda z: z, wrong))
#> once, sure and wrong: -1.0
print("twice, sure and wrong:", gradient(jax.nn.softmax, wrong))
#> twice, sure and wrong: 0.0
