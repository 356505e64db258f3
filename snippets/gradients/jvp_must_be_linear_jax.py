import jax
import jax.numpy as jnp


def double(rule):
    call = jax.custom_jvp(lambda x: 2 * x)
    call.defjvp(lambda at, moved: (2 * at[0], rule(moved[0])))
    return call


x, dx = jnp.array(3.0), jnp.array(1.0)
linear = double(lambda dx: 2 * dx)
print("2 * dx, jvp:", jax.jvp(linear, (x,), (dx,))[1].item())
#> 2 * dx, jvp: 2.0
print("2 * dx, vjp:", jax.grad(linear)(x).item())
#> 2 * dx, vjp: 2.0
bent = double(lambda dx: 2 * jnp.abs(dx))
print("2 * abs(dx), jvp:", jax.jvp(bent, (x,), (dx,))[1].item())
#> 2 * abs(dx), jvp: 2.0
try:
    jax.grad(bent)(x)
except NotImplementedError as error:
    print("2 * abs(dx), vjp:", f"{type(error).__name__}: {error}")
    #> 2 * abs(dx), vjp: NotImplementedError: Transpose rule (for reverse-mode differentiation) for 'abs' not implemented
