import jax
import jax.numpy as jnp


def checked(f, check=jax.debug_nans):
    try:
        with check(True):
            return f"no error, {f().item()}"
    except FloatingPointError as error:
        return error


def hidden(x):
    return jnp.where(x > 0, jnp.log(x), 0.0)


gradient = jax.grad(hidden)
print("hidden log:", checked(lambda: gradient(0.0)))
#> hidden log: invalid value (nan) encountered in div
print("under jit:", checked(lambda: jax.jit(gradient)(0.0)))
#> under jit: invalid value (nan) encountered in div
root = jax.grad(jnp.sqrt)
print("slope inf:", checked(lambda: root(0.0)))
#> slope inf: no error, inf
print("debug_infs:", checked(lambda: root(0.0), jax.debug_infs))
#> debug_infs: invalid value (inf) encountered in div
print("harmless nan:", checked(lambda: hidden(-1.0)))
#> harmless nan: invalid value (nan) encountered in log
print("harmless, jit:", checked(lambda: jax.jit(hidden)(-1.0)))
#> harmless, jit: no error, 0.0
