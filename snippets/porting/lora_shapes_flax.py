import jax.numpy as jnp
from flax import nnx

layer = nnx.LoRALinear(5, 3, lora_rank=2, rngs=nnx.Rngs(0))

print("weight:", layer.kernel.shape)
#> weight: (5, 3)
print("A:", layer.lora.lora_a.shape)
#> A: (5, 2)
print("B:", layer.lora.lora_b.shape)
#> B: (2, 3)
layer.kernel[...] = jnp.zeros((5, 3))
layer.lora.lora_a[...] = jnp.ones((5, 2))
layer.lora.lora_b[...] = jnp.ones((2, 3))
product = (jnp.eye(5) @ layer.lora.lora_a @ layer.lora.lora_b)[0, 0]
scaling = layer(jnp.eye(5))[0, 0] / product
print("scaling with no alpha given:", scaling)
#> scaling with no alpha given: 1.0
