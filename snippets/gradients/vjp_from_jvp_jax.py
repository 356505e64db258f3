import jax
import jax.numpy as jnp
from jax.interpreters import ad

rules = {"jvp": ad.primitive_jvps, "transpose": ad.primitive_transposes}
for name in "sin", "mul", "dot_general":
    primitive = getattr(jax.lax, f"{name}_p")
    own = [rule for rule, table in rules.items() if primitive in table]
    print(f"{name}:", own)
    #> sin: ['jvp']
    #> mul: ['jvp', 'transpose']
    #> dot_general: ['jvp', 'transpose']


def f(x):
    return x**3


x, seed = jnp.array([1.0, 2, 3]), jnp.ones(3)
y, pushforward = jax.linearize(f, x)
pullback = jax.linear_transpose(pushforward, x)
print("linearized, transposed:", pullback(seed)[0].tolist())
#> linearized, transposed: [3.0, 12.0, 27.0]
y, pullback = jax.vjp(f, x)
print("vjp:", pullback(seed)[0].tolist())
#> vjp: [3.0, 12.0, 27.0]
