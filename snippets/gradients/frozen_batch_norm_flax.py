import jax.numpy as jnp
from flax import nnx
from jax.lax import stop_gradient

x = jnp.array([[2.0], [4.0]])


def running_mean(way):
    def loss(norm, x):
        if way == "layer stopped":
            norm.scale[...] = stop_gradient(norm.scale[...])
            norm.bias[...] = stop_gradient(norm.bias[...])
        return norm(x).sum()

    norm = nnx.BatchNorm(1, momentum=0.5, rngs=nnx.Rngs(0))
    if way == "eval()":
        norm.eval()
    differentiated = way in ("not frozen", "layer stopped")
    trained = nnx.Param if differentiated else nnx.Nothing
    nnx.grad(loss, argnums=nnx.DiffState(0, trained))(norm, x)
    return norm.mean[...].item()


ways = ["not frozen", "not differentiated", "layer stopped", "eval()"]
for way in ways:
    print(f"running mean, {way}:", running_mean(way))
    #> running mean, not frozen: 1.5
    #> running mean, not differentiated: 1.5
    #> running mean, layer stopped: 1.5
    #> running mean, eval(): 0.0
