import jax
import jax.numpy as jnp


@jax.value_and_grad
def loss(x, mask):
    return jnp.log(x) * mask


x = jnp.array(0.0)
value, gradient = loss(x, x > 0)
print("bool mask, loss:", value.item())
#> bool mask, loss: 0.0
print("bool mask, gradient:", gradient.item())
#> bool mask, gradient: nan
value, gradient = loss(x, jnp.where(x > 0, 1.0, 0.0))
print("float mask, loss:", value.item())
#> float mask, loss: nan
