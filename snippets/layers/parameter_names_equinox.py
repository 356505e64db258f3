import equinox as eqx
import jax

layer = eqx.nn.Linear(3, 2, key=jax.random.key(0))
found = jax.tree_util.tree_leaves_with_path(layer)
print("parameters:", [path[-1].name for path, _ in found])
#> parameters: ['weight', 'bias']

switch = dict(use_bias=False)
print("switch:", *switch)
#> switch: use_bias
layer = eqx.nn.Linear(3, 2, **switch, key=jax.random.key(0))
print("without bias:", layer.bias)
#> without bias: None
