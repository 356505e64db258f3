import haiku as hk
import jax
import jax.numpy as jnp

x = jnp.ones(3)
layer = hk.without_apply_rng(hk.transform(lambda x: hk.Linear(2)(x)))
weights = layer.init(jax.random.key(0), x)

print("input:", x.shape)
#> input: (3,)
print("output:", layer.apply(weights, x).shape)
#> output: (2,)
print("with a batch axis:", layer.apply(weights, x[None, :]).shape)
#> with a batch axis: (1, 2)
