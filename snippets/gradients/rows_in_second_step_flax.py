import jax.numpy as jnp
import optax
from flax import nnx


def changes(step):
    rows = nnx.Embed(3, 2, rngs=nnx.Rngs(0))
    rows.embedding[...] = jnp.ones((3, 2))
    optimizer = nnx.Optimizer(rows, step, wrt=nnx.Param)
    for index in 0, 1:
        before = rows.embedding[:, 0]
        loss = nnx.grad(lambda m: m(jnp.array([index])).sum())
        optimizer.update(rows, loss(rows))
    change = rows.embedding[:, 0] - before
    return [round(x, 4) for x in change.tolist()]


decay = optax.add_decayed_weights(0.5)
print("SGD:", changes(optax.sgd(0.5)))
#> SGD: [0.0, -0.5, 0.0]
# $m_t = \mu m_{t-1} + g_t$, $-\eta m_t$, $\mu m_{t-1}$, $g_t$, $g$
print("momentum:", changes(optax.sgd(0.5, momentum=0.5)))
#> momentum: [-0.25, -0.5, 0.0]
print("Adam:", changes(optax.adam(0.5)))
#> Adam: [-0.335, -0.3721, 0.0]
print("weight decay:", changes(optax.chain(decay, optax.sgd(0.5))))
#> weight decay: [-0.0625, -0.6875, -0.1875]
