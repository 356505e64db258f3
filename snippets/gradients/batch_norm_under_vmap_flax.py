import jax
import jax.numpy as jnp
from flax import linen, nnx

X = jnp.array([[1.0, 5], [5, 1]])  # (batch, features)
norm = nnx.BatchNorm(2, rngs=nnx.Rngs(0))
each = nnx.vmap(nnx.grad(lambda f, x: f(x).sum()), in_axes=(None, 0))
try:
    each(norm, X)
except ValueError as error:
    message = str(error).partition(", ")[2]
    print("nnx:", f"{type(error).__name__}: {message}")
    #> nnx: ValueError: got axis spec None but output was batched on axis 0
norm.eval()
print("nnx, eval:", each(norm, X)["scale"][...].round().tolist())
#> nnx, eval: [[1.0, 5.0], [5.0, 1.0]]

norm = linen.BatchNorm(use_running_average=False)
state = norm.init(jax.random.key(0), X)


def loss(params, x):
    changed = state | {"params": params}
    return norm.apply(changed, x, mutable=["batch_stats"])[0].sum()


each = jax.vmap(jax.grad(loss), in_axes=(None, 0))
print("linen:", each(state["params"], X)["scale"].tolist())
#> linen: [[0.0, 0.0], [0.0, 0.0]]
