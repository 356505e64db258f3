import jax.numpy as jnp
import optax
from flax import nnx

x = jnp.array([[0.0], [1.0], [2.0], [3.0]])
y = 2 * x[:, 0] + 1  # $y = 2x + 1$, (4,)


@nnx.jit
def step(layer, optimizer, targets):
    def mean_square(layer):
        return jnp.square(layer(x) - targets).mean()

    loss, gradients = nnx.value_and_grad(mean_square)(layer)
    optimizer.update(layer, gradients)
    return loss


def train(targets):
    layer = nnx.Linear(1, 1, rngs=nnx.Rngs(0))
    optimizer = nnx.Optimizer(layer, optax.sgd(0.1), wrt=nnx.Param)
    for _ in range(500):
        loss = step(layer, optimizer, targets)
    kernel, bias = layer.kernel[0, 0], layer.bias[0]
    values = kernel.item(), bias.item(), loss.item()
    return [abs(round(value, 2)) for value in values]


slope, bias, loss = train(y[:, None])
print("slope, bias, targets (4, 1):", [slope, bias])
#> slope, bias, targets (4, 1): [2.0, 1.0]
print("loss, targets (4, 1):", loss)
#> loss, targets (4, 1): 0.0
slope, bias, loss = train(y)
print("slope, bias, targets (4,):", [slope, bias])
#> slope, bias, targets (4,): [0.0, 4.0]
print("loss, targets (4,):", loss)
#> loss, targets (4,): 5.0
print("mean of y:", y.mean().item())
#> mean of y: 4.0
print("variance of y:", y.var().item())
#> variance of y: 5.0
