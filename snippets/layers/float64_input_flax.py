import jax
import numpy as np
from flax import nnx

layer = nnx.Linear(5, 3, rngs=nnx.Rngs(0))
x = np.ones((2, 5))

print("kernel:", layer.kernel.dtype)
#> kernel: float32
print("input:", x.dtype)
#> input: float64
print("output:", layer(x).dtype)
#> output: float32
with jax.enable_x64(True):
    print("output with x64:", layer(x).dtype)
    #> output with x64: float64
