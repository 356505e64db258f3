import jax.numpy as jnp
from flax import nnx

layer = nnx.BatchNorm(1, momentum=0.75, rngs=nnx.Rngs(0))
layer(jnp.array([[0.0], [4.0]]), use_running_average=False)

print("momentum:", layer.momentum)
#> momentum: 0.75
# $m \leftarrow 0.75 m + 0.25 \cdot 2$
print("running mean:", layer.mean[...].item())
#> running mean: 0.5
# $v \leftarrow 0.75 v + 0.25 \cdot 4$
print("running variance:", layer.var[...].item())
#> running variance: 1.75
