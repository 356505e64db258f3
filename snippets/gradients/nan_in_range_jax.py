import jax
import jax.numpy as jnp

inf = jnp.inf
pair = jnp.ones(2)
nn = jax.nn
cases = {
    "sqrt(x * x) at 0": (lambda x: jnp.sqrt(x * x), 0.0),
    "std of equal numbers": (lambda x: (x * pair).std(), 1.0),
    "(-2) ** x at 3": (lambda x: jnp.array(-2.0) ** x, 3.0),
    "x ** 0.0 at 0": (lambda x: x**0.0, 0.0),
    "hidden logsumexp": (lambda x: nn.logsumexp(x * pair - inf), 0.0),
    "hidden softmax": (lambda x: nn.softmax(x * pair - inf)[0], 0.0),
}

for name, (f, at) in cases.items():
    y = jax.grad(lambda x: jnp.where(jnp.isfinite(f(x)), f(x), 0.0))
    print(f"{name}:", y(at).item())
    #> sqrt(x * x) at 0: nan
    #> std of equal numbers: nan
    #> (-2) ** x at 3: nan
    #> x ** 0.0 at 0: nan
    #> hidden logsumexp: nan
    #> hidden softmax: nan
