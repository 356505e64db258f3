import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(5, 3, rngs=nnx.Rngs(0))
shapes = {
    "0D": (),
    "1D": (5,),
    "2D": (4, 5),
    "3D": (2, 4, 5),
    "wrong last axis": (2, 4),
    "empty batch": (0, 5),
}

for name, shape in shapes.items():
    try:
        result = layer(jnp.ones(shape)).shape
    except TypeError as error:
        result = type(error).__name__
    print(f"{name} {shape}:", result)
    #> 0D (): TypeError
    #> 1D (5,): (3,)
    #> 2D (4, 5): (4, 3)
    #> 3D (2, 4, 5): (2, 4, 3)
    #> wrong last axis (2, 4): TypeError
    #> empty batch (0, 5): (0, 3)
