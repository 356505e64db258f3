import jax
import jax.numpy as jnp
from flax import linen as nn

X = jnp.array([[1.0, 5], [5, 1]])  # (batch, features)
train = nn.BatchNorm(use_running_average=False)
inference = nn.BatchNorm(use_running_average=True)
state = train.init(jax.random.key(0), X)


def each(layer):
    def loss(params, x):
        changed = state | {"params": params}
        y, _ = layer.apply(changed, x, mutable=["batch_stats"])
        return y.sum()

    gradient = jax.vmap(jax.grad(loss), in_axes=(None, 0))
    return gradient(state["params"], X)["scale"].round().tolist()


print("training:", each(train))
#> training: [[0.0, 0.0], [0.0, 0.0]]
print("inference:", each(inference))
#> inference: [[1.0, 5.0], [5.0, 1.0]]
