import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
y, pullback = jax.vjp(lambda x: x * 2, x)
seed = jnp.ones(2)

print("x:", x.shape)
#> x: (3,)
print("seed:", seed.shape)
#> seed: (2,)
try:
    print("gradient:", pullback(seed)[0].shape)
except ValueError as error:
    print("gradient:", f"{type(error).__name__}: {error}")
    #> gradient: ValueError: unexpected JAX type (e.g. shape/dtype) for argument to VJP function: got float32[2], but expected float32[3] because the corresponding output of the differentiated function had JAX type float32[3]
