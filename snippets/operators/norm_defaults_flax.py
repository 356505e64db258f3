from flax import nnx

batch_norm = nnx.BatchNorm(2, rngs=nnx.Rngs(0))
layer_norm = nnx.LayerNorm(2, rngs=nnx.Rngs(0))

print("BatchNorm epsilon:", batch_norm.epsilon)
#> BatchNorm epsilon: 1e-05
print("LayerNorm epsilon:", layer_norm.epsilon)
#> LayerNorm epsilon: 1e-06
print("BatchNorm momentum:", batch_norm.momentum)
#> BatchNorm momentum: 0.99
