import numpy as np
from flax import nnx

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
layer.kernel[...] = np.array([7, 8])
print("vector:", layer.kernel[...].tolist())
#> vector: [[7.0, 8.0], [7.0, 8.0], [7.0, 8.0]]
