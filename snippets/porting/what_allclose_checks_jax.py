import jax
import jax.numpy as jnp

single = jnp.ones(3)
nan = jnp.array(float("nan"))


def outcome(a, b):
    return jnp.allclose(a, b).item()


print("(2, 3) and (3,):", outcome(jnp.ones((2, 3)), single))
#> (2, 3) and (3,): True
with jax.enable_x64(True):
    double = jnp.ones(3, jnp.float64)
    print("float32 and float64:", outcome(single, double))
    #> float32 and float64: True
print("nan and nan:", outcome(nan, nan))
#> nan and nan: False
