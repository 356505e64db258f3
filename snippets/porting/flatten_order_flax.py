import jax.numpy as jnp
from flax import nnx

image = jnp.arange(12.0).reshape(1, 3, 2, 2)  # (N, C, H, W)
image = image.transpose(0, 2, 3, 1)  # (N, H, W, C)
identity = nnx.Conv(3, 3, (1, 1), use_bias=False, rngs=nnx.Rngs(0))
identity.kernel[...] = jnp.eye(3).reshape(1, 1, 3, 3)
image = identity(image)
flat = image.reshape(1, -1)

print("feature map:", image.shape)
#> feature map: (1, 2, 2, 3)
print("flattened:", flat[0].astype(int).tolist())
#> flattened: [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]
print("beside number 0 lies:", int(flat[0, 1]))
#> beside number 0 lies: 4
