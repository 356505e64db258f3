import jax
import jax.numpy as jnp

x = jnp.array([[1.0], [3.0]])  # (batch, in_features)
y = 2 * x


def mse(w):
    return jnp.mean(jnp.square(x @ w - y))


w = jnp.zeros((1, 1))
losses, weights = [], []
for _ in range(3):
    loss, gradient = jax.value_and_grad(mse)(w)
    w = w - 0.05 * gradient
    losses.append(loss.item())
    weights.append(w.item())

print("losses:", losses)
#> losses: [20.0, 5.0, 1.25]
print("weights:", weights)
#> weights: [1.0, 1.5, 1.75]
