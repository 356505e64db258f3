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
rows = jax.jacrev(losses)
for name, f in {"mapped": each, "jacobian": rows}.items():
    growth = work(f, 64) / work(f, 32)
    print(f"{name}, twice the batch, times the work:", round(growth))
    #> mapped, twice the batch, times the work: 2
    #> jacobian, twice the batch, times the work: 4
