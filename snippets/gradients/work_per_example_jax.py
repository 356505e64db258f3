import jax
import jax.numpy as jnp

W = jnp.ones((8, 8))


def loss(W, x):
    return jnp.square(W @ x).sum()


def losses(W, X):
    return jax.vmap(loss, in_axes=(None, 0))(W, X)


def work(f, size):
    compiled = jax.jit(f).lower(W, jnp.ones((size, 8))).compile()
    return compiled.cost_analysis()["flops"]


each = jax.vmap(jax.grad(loss), in_axes=(None, 0))
for name, f in {"vmap": each, "jacrev": jax.jacrev(losses)}.items():
    growth = work(f, 64) / work(f, 32)
    print(f"{name}, twice the batch, times the work:", round(growth))
    #> vmap, twice the batch, times the work: 2
    #> jacrev, twice the batch, times the work: 4
