import jax
import jax.numpy as jnp
from flax import linen as nn

x = jnp.array([[1.0, 5]])
two = jnp.concatenate([x, x[:, ::-1]])  # (batch, features)
five = jnp.concatenate([x, jnp.tile(jnp.array([[6.0, 0]]), (4, 1))])


def first(layer, X):
    state = layer.init(jax.random.key(0), X)

    def losses(params):
        changed = state | {"params": params}
        y, _ = layer.apply(changed, X, mutable=["batch_stats"])
        return y.sum(axis=-1)

    each = jax.jacrev(losses)(state["params"])
    return each["scale"][0].round().tolist()


train = nn.BatchNorm(use_running_average=False)
inference = nn.BatchNorm(use_running_average=True)
print("BatchNorm, first of 2:", first(train, two))
#> BatchNorm, first of 2: [-1.0, 1.0]
print("BatchNorm, first of 5:", first(train, five))
#> BatchNorm, first of 5: [-2.0, 2.0]
print("inference, first of 2:", first(inference, two))
#> inference, first of 2: [1.0, 5.0]
print("inference, first of 5:", first(inference, five))
#> inference, first of 5: [1.0, 5.0]
print("LayerNorm, first of 2:", first(nn.LayerNorm(), two))
#> LayerNorm, first of 2: [-1.0, 1.0]
print("LayerNorm, first of 5:", first(nn.LayerNorm(), five))
#> LayerNorm, first of 5: [-1.0, 1.0]
