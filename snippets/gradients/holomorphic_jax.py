import jax
import jax.numpy as jnp

z = jnp.array(1 + 2j)
try:
    print("z * z:", jax.grad(lambda z: z * z)(z))
except TypeError as error:
    print("z * z:", type(error).__name__, str(error).split(" (")[0])
    #> z * z: TypeError grad requires real-valued outputs
slope = jax.grad(lambda z: z * z, holomorphic=True)(z)
print("z * z, holomorphic=True:", slope.item())
#> z * z, holomorphic=True: (2+4j)
slope = jax.grad(jnp.conj, holomorphic=True)(z)
print("conj, holomorphic=True:", slope.item())
#> conj, holomorphic=True: (1-0j)
for step in (1e-3, 1e-3j):
    quotient = (jnp.conj(z + step) - jnp.conj(z)) / step
    print(f"conj, step {step}:", quotient.round(2).item())
    #> conj, step 0.001: (1+0j)
    #> conj, step 0.001j: (-1-0j)
