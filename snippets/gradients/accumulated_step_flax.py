import jax.numpy as jnp
import optax
from flax import nnx

model = nnx.Dict(w=nnx.Param(jnp.zeros(1)))
sgd = optax.MultiSteps(optax.sgd(1.0), every_k_schedule=2)
optimizer = nnx.Optimizer(model, sgd, wrt=nnx.Param)


def backward(factor):
    gradient = nnx.grad(lambda model: (factor * model.w).sum())(model)
    optimizer.update(model, gradient)
    return model.w[0].item()


print("after the first:", backward(2.0))
#> after the first: 0.0
print("after the second:", backward(10.0))
#> after the second: -6.0
