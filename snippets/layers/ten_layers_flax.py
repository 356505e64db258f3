import jax
import jax.numpy as jnp
from flax import nnx


def ten_layers(**settings):
    rngs = nnx.Rngs(2)
    x = jax.random.normal(rngs(), (256, 512))
    for _ in range(10):
        layer = nnx.Linear(512, 512, rngs=rngs, **settings)
        x = jax.nn.relu(layer(x))
    return x


def root_mean_square(x):
    return float(jnp.sqrt(jnp.mean(jnp.square(x))))


default = ten_layers()
he = ten_layers(kernel_init=jax.nn.initializers.he_uniform())
print("default:", f"{root_mean_square(default):.1g}")
#> default: 0.03
print("He:", f"{root_mean_square(he):.1g}")
#> He: 1
