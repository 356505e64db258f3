import jax
import jax.numpy as jnp


def slope(f, value):
    return jax.grad(f)(jnp.array(value)).tolist()


special = jax.scipy.special
print("jax.scipy.special.i0 at 0.0:", round(slope(special.i0, 0.0), 3))
#> jax.scipy.special.i0 at 0.0: 1.0
print("jax.numpy.i0 at 0.0:", slope(jnp.i0, 0.0))
#> jax.numpy.i0 at 0.0: 0.0
print("i0e at 0.0:", slope(special.i0e, 0.0))
#> i0e at 0.0: 0.0
by_hand = slope(lambda x: jnp.exp(abs(x)) * special.i0e(x), 0.0)
print("exp(|x|) i0e(x) at 0.0:", round(by_hand, 3))
#> exp(|x|) i0e(x) at 0.0: 1.0
for x in 0.5, 1, 1.25, 2, 2.5:
    own = slope(special.spence, float(x))
    print(f"spence at {x}:", round(own, 3))
    #> spence at 0.5: -1.386
    #> spence at 1: 0.0
    #> spence at 1.25: nan
    #> spence at 2: nan
    #> spence at 2.5: -0.611
for x in 0.5, 1.25, 2, 2.5:
    exact = jnp.log(x).item() / (1 - x)  # $\frac{\log x}{1 - x}$
    print(f"exact slope at {x}:", round(exact, 3))
    #> exact slope at 0.5: -1.386
    #> exact slope at 1.25: -0.893
    #> exact slope at 2: -0.693
    #> exact slope at 2.5: -0.611
point, step = jnp.array([1.0, 1.25]), jnp.ones(2)
_, forward = jax.jvp(special.spence, (point,), (step,))
print("spence, forward mode at 1:", round(forward[0].item(), 3))
#> spence, forward mode at 1: 0.0
print("spence, forward mode at 1.25:", round(forward[1].item(), 3))
#> spence, forward mode at 1.25: -0.893
