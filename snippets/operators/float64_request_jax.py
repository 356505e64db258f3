import warnings

import jax
import jax.numpy as jnp

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x = jnp.array([1.0], dtype=jnp.float64)
print("asked for float64:", x.dtype)
#> asked for float64: float32
print("warning:", caught[0].category.__name__)
#> warning: UserWarning
text = str(caught[0].message)
print("text:", text[text.index("will be") :].split(".")[0])
#> text: will be truncated to dtype float32
assert "jax_enable_x64" in text
with jax.enable_x64(True):
    x = jnp.array([1.0], dtype=jnp.float64)
    print("with 64 bits enabled:", x.dtype)
    #> with 64 bits enabled: float64
