import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2, 3, 0], [10, 0, 0, 0]])  # (batch, time)
mask = jnp.array([[1.0, 1, 1, 0], [1, 0, 0, 0]])
parts, count = len(x), mask.sum()
losses = {
    "sum / count": lambda loss, kept: loss.sum() / count,
    "mean / parts": lambda loss, kept: loss.sum() / kept.sum() / parts,
    "with padding": lambda loss, kept: loss.mean() / parts,
}


def gradient(loss, x, mask):
    return jax.grad(lambda w: loss(w * x * mask, mask))(1.0)


print("one batch:", gradient(losses["sum / count"], x, mask))
#> one batch: 4.0
for name, loss in losses.items():
    total = sum(gradient(loss, *part) for part in zip(x, mask))
    print(f"{name}:", total)
    #> sum / count: 4.0
    #> mean / parts: 6.0
    #> with padding: 2.0
