import haiku as hk
import jax
import jax.numpy as jnp

layer = hk.without_apply_rng(hk.transform(lambda x: hk.Linear(3)(x)))
weights = layer.init(jax.random.key(0), jnp.ones((4, 5)))
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
        result = layer.apply(weights, jnp.ones(shape)).shape
    except ValueError as error:
        result = type(error).__name__
    print(f"{name} {shape}:", result)
    #> 0D (): ValueError
    #> 1D (5,): (3,)
    #> 2D (4, 5): (4, 3)
    #> 3D (2, 4, 5): (2, 4, 3)
    #> wrong last axis (2, 4): ValueError
    #> empty batch (0, 5): (0, 3)
