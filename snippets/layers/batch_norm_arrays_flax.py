import jax.numpy as jnp
from flax import nnx

layer = nnx.BatchNorm(1, rngs=nnx.Rngs(0))
shift, mean, scale, variance = nnx.to_pure_dict(nnx.state(layer))
print("scale:", scale)
#> scale: scale
print("shift:", shift)
#> shift: bias
print("running mean:", mean)
#> running mean: mean
print("running variance:", variance)
#> running variance: var
print("epsilon:", layer.epsilon)
#> epsilon: 1e-05
print("momentum:", layer.momentum)
#> momentum: 0.99

layer(jnp.array([[0.0], [2.0]]), use_running_average=False)
print("mean after a batch:", f"{layer.mean[0]:.2f}")
#> mean after a batch: 0.01
print("variance after a batch:", f"{layer.var[0]:.2f}")
#> variance after a batch: 1.00
