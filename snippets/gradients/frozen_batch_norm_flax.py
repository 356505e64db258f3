import jax.numpy as jnp
from flax import nnx

x = jnp.array([[2.0], [4.0]])


def running_mean(way):
    norm = nnx.BatchNorm(1, momentum=0.5, rngs=nnx.Rngs(0))
    if way == "eval()":
        norm.eval()
    trained = nnx.Param if way == "not frozen" else nnx.Nothing
    wrt = nnx.DiffState(0, trained)
    nnx.grad(lambda norm, x: norm(x).sum(), argnums=wrt)(norm, x)
    return norm.mean[...].item()


for way in ["not frozen", "not differentiated", "eval()"]:
    print(f"running mean, {way}:", running_mean(way))
    #> running mean, not frozen: 1.5
    #> running mean, not differentiated: 1.5
    #> running mean, eval(): 0.0
