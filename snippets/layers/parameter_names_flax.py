from flax import nnx

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
print("parameters:", list(nnx.state(layer)))
#> parameters: ['bias', 'kernel']

switch = dict(use_bias=False)
print("switch:", *switch)
#> switch: use_bias
layer = nnx.Linear(3, 2, **switch, rngs=nnx.Rngs(0))
print("without bias:", layer.bias)
#> without bias: None
