import jax
import jax.numpy as jnp


@jax.custom_jvp
def relu(x):
    return jax.nn.relu(x)


@relu.defjvp
def jvp(at, moved):
    (x,), (dx,) = at, moved
    return relu(x), jnp.where(x >= 0, dx, 0)  # $f'(0) = 1$


def slopes(f):
    return jax.vmap(jax.grad(f))(x).tolist()


x = jnp.array([-2.0, 0.0, 3.0])
h = 2**-10
left, at, right = relu(x - h), relu(x), relu(x + h)
print("own:", slopes(relu))
#> own: [0.0, 1.0, 1.0]
print("built in:", slopes(jax.nn.relu))
#> built in: [0.0, 0.0, 1.0]
print("from the left:", ((at - left) / h).tolist())
#> from the left: [0.0, 0.0, 1.0]
print("from the right:", ((right - at) / h).tolist())
#> from the right: [0.0, 1.0, 1.0]
central = (right - left) / (2 * h)  # $\frac{f(x + h) - f(x - h)}{2h}$
print("central:", central.tolist())
#> central: [0.0, 0.5, 1.0]
