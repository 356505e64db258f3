import jax
import jax.numpy as jnp


def slope(f, value):
    return jax.grad(f)(jnp.array(value)).tolist()


y = 1.0  # $y$, $z$, $\log(1 + e^z) - z y$, $\frac{1}{2} - y$
print("|z|:", a := slope(abs, 0.0))  # $a$, $|z|$
#> |z|: 1.0
parts = {
    "clip": lambda z: jnp.clip(z, 0),
    "maximum": lambda z: jnp.maximum(z, 0),
    "relu": lambda z: jax.nn.relu(z),
}
for name, part in parts.items():  # $\log(1 + e^{-u})$, $-\frac{1}{2}$
    m = slope(part, 0.0)  # $m$, $m - \frac{a}{2}$, $\frac{1}{2}$
    own = m - y - a / 2  # $m - y - \frac{a}{2}$
    print(f"{name}, m and sum:", m, own)
    #> clip, m and sum: 0.5 -1.0
    #> maximum, m and sum: 0.5 -1.0
    #> relu, m and sum: 0.0 -1.5
