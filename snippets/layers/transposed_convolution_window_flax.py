import jax.numpy as jnp
from flax import nnx

window = jnp.arange(9.0).reshape(3, 3, 1, 1)
one = jnp.ones((1, 1, 1, 1))
settings = dict(kernel_size=(3, 3), padding="VALID", use_bias=False)

layer = nnx.ConvTranspose(1, 1, **settings, rngs=nnx.Rngs(0))
layer.kernel[...] = window
image = layer(one)[0, :, :, 0]
print("one pixel becomes:", image.astype(int).tolist())
#> one pixel becomes: [[8, 7, 6], [5, 4, 3], [2, 1, 0]]

layer.kernel[...] = window[::-1, ::-1]
image = layer(one)[0, :, :, 0]
print("with a turned kernel:", image.astype(int).tolist())
#> with a turned kernel: [[0, 1, 2], [3, 4, 5], [6, 7, 8]]

layer = nnx.ConvTranspose(
    5, 3, **settings, transpose_kernel=True, rngs=nnx.Rngs(0)
)
print("with transpose_kernel=True:", layer.kernel.shape)
#> with transpose_kernel=True: (3, 3, 3, 5)
layer = nnx.ConvTranspose(
    1, 1, **settings, transpose_kernel=True, rngs=nnx.Rngs(0)
)
layer.kernel[...] = window
image = layer(one)[0, :, :, 0]
print("its pixel becomes:", image.astype(int).tolist())
#> its pixel becomes: [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
