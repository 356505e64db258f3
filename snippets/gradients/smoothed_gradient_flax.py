import jax
import jax.numpy as jnp
import optax

one_hot = jnp.array([1.0, 0.0, 0.0, 0.0])
target = optax.smooth_labels(one_hot, 0.4)


def loss(z):
    return optax.softmax_cross_entropy(z, target)


def right_logit(p):
    grad = jax.grad(loss)(jnp.log(jnp.array(p)))
    return round(grad[0].item(), 3) + 0.0


print("p 0.25:", right_logit([0.25, 0.25, 0.25, 0.25]))
#> p 0.25: -0.45
print("p 0.7:", right_logit([0.7, 0.1, 0.1, 0.1]))
#> p 0.7: 0.0
print("p 0.94:", right_logit([0.94, 0.02, 0.02, 0.02]))
#> p 0.94: 0.24
