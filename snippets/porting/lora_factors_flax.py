import jax.numpy as jnp
from flax import nnx

W = jnp.array([[1.0, 2.0], [3.0, 4.0]])  # (out, in)
A, B = jnp.array([[1.0, 0.0]]), jnp.array([[1.0], [3.0]])
x = jnp.array([[1.0, 10.0]])
r, alpha = 1, 4
merged = W + alpha / r * B @ A
print("W + alpha / r * B @ A:", (x @ merged.T).tolist())
#> W + alpha / r * B @ A: [[25.0, 55.0]]

sizes = {"lora_rank": r, "use_bias": False}
layer = nnx.LoRALinear(2, 2, **sizes, rngs=nnx.Rngs(0))
layer.kernel[...] = W.T
layer.lora.lora_a[...] = A.T  # (in, r)
layer.lora.lora_b[...] = B.T  # (r, out)
print("A.T and B.T:", layer(x).tolist())
#> A.T and B.T: [[22.0, 46.0]]
layer.lora.lora_b[...] = alpha / r * B.T
print("A.T and alpha / r * B.T:", layer(x).tolist())
#> A.T and alpha / r * B.T: [[25.0, 55.0]]
