import jax.numpy as jnp
from flax import nnx

rngs = nnx.Rngs(0)
bfloat16 = jnp.bfloat16
stored = nnx.Linear(5, 3, param_dtype=bfloat16, rngs=rngs)
fixed = nnx.Linear(
    5, 3, dtype=bfloat16, param_dtype=bfloat16, rngs=rngs
)
x = jnp.ones((2, 5), jnp.float32)

print("kernel:", stored.kernel.dtype)
#> kernel: bfloat16
print("float32 input:", stored(x).dtype)
#> float32 input: float32
print("complex64 input:", stored(x.astype(jnp.complex64)).dtype)
#> complex64 input: complex64
print("float32 input, dtype=bfloat16:", fixed(x).dtype)
#> float32 input, dtype=bfloat16: bfloat16
