import jax
import jax.numpy as jnp

b = jnp.zeros(2)
ones = jnp.ones((4, 2))  # (batch, out_features)


def gradient(reduction):
    def loss(b):
        return reduction(jnp.square(ones + b))

    return jax.grad(loss)(b)


print("mean:", gradient(jnp.mean).tolist())
#> mean: [1.0, 1.0]
print("sum:", gradient(jnp.sum).tolist())
#> sum: [8.0, 8.0]
