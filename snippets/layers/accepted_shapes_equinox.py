import equinox as eqx
import jax
import jax.numpy as jnp

layer = eqx.nn.Linear(5, 3, key=jax.random.key(0))
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
    except (TypeError, ValueError) as error:
        result = type(error).__name__
    print(f"{name} {shape}:", result)
    #> 0D (): ValueError
    #> 1D (5,): (3,)
    #> 2D (4, 5): TypeError
    #> 3D (2, 4, 5): TypeError
    #> wrong last axis (2, 4): TypeError
    #> empty batch (0, 5): TypeError
