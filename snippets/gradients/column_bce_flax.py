import jax
import jax.numpy as jnp
import optax

labels = jnp.array([1.0, 1.0, 0.0, 0.0])  # (4,)


def gradient(labels):
    def loss(z):
        return optax.sigmoid_binary_cross_entropy(z, labels).mean()

    return jax.grad(loss)(jnp.zeros((4, 1))).flatten().tolist()


print("equal shapes:", gradient(labels[:, None]))
#> equal shapes: [-0.125, -0.125, 0.125, 0.125]
print("(4, 1) and (4,):", gradient(labels))
#> (4, 1) and (4,): [0.0, 0.0, 0.0, 0.0]
