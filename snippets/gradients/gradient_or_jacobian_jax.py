import jax
import jax.numpy as jnp

X = jnp.arange(12.0).reshape(4, 3)  # (batch, in)
K = jnp.ones((3, 2))  # (in, out)
G = jnp.ones((4, 2))  # (batch, out)


def output(K):
    return X @ K


gradient = jax.grad(lambda K: (G * output(K)).sum())(K)
jacobian = jax.jacrev(output)(K)
print("weight:", K.shape)
#> weight: (3, 2)
print("gradient of the loss:", gradient.shape)
#> gradient of the loss: (3, 2)
print("Jacobian of the output:", jacobian.shape)
#> Jacobian of the output: (4, 2, 3, 2)
seeded = jnp.einsum("no,noip->ip", G, jacobian)
assert jnp.array_equal(gradient, seeded)
