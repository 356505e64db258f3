import haiku as hk
import jax
import jax.numpy as jnp

x, key = jnp.ones((1, 3)), jax.random.key(0)
layer = hk.transform(lambda x: hk.Linear(2)(x))
names = layer.init(key, x)["linear"]
print("parameters:", sorted(names, reverse=True))
#> parameters: ['w', 'b']

switch = dict(with_bias=False)
print("switch:", *switch)
#> switch: with_bias
layer = hk.transform(lambda x: hk.Linear(2, **switch)(x))
print("without bias:", layer.init(key, x)["linear"].get("b"))
#> without bias: None
