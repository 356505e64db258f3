from flax import nnx

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
print("parameters:", list(nnx.state(layer)))
#> parameters: ['bias', 'kernel']

layer = nnx.Linear(3, 2, use_bias=False, rngs=nnx.Rngs(0))
print("without bias:", layer.bias)
#> without bias: None
