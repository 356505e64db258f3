import jax
import jax.numpy as jnp


def f(x):
    return x * x


def vjp(x, seed):
    return jax.vjp(f, x)[1](seed)[0]


def bytes_of(array):
    return array.size * array.dtype.itemsize


x = jax.ShapeDtypeStruct((8000,), jnp.float32)
gradient = jax.eval_shape(vjp, x, x)
jacobian = jax.eval_shape(jax.jacrev(f), x)
print("VJP:", gradient.shape)
#> VJP: (8000,)
print("VJP bytes:", bytes_of(gradient))  # $4n$
#> VJP bytes: 32000
print("Jacobian:", jacobian.shape)
#> Jacobian: (8000, 8000)
print("Jacobian bytes:", bytes_of(jacobian))  # $4n^2$
#> Jacobian bytes: 256000000
