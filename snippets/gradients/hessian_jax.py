import jax
import jax.numpy as jnp


def f(x):
    return (x[0] * x[1]) ** 2  # $f(x) = (x_0 x_1)^2$


x = jnp.array([1.0, 2.0])
gradient = jax.grad(f)
print("gradient:", gradient(x).tolist())
#> gradient: [8.0, 4.0]
second = jax.grad(lambda x: gradient(x).sum())(x)
print("gradient of the gradient:", second.tolist())
#> gradient of the gradient: [16.0, 10.0]
hessian = jax.hessian(f)(x)
print("Hessian:", hessian.tolist())
#> Hessian: [[8.0, 8.0], [8.0, 2.0]]
print("its diagonal:", hessian.diagonal().tolist())
#> its diagonal: [8.0, 2.0]
