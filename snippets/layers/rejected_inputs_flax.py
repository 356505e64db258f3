import jax.numpy as jnp
import numpy as np
from flax import nnx

layer = nnx.Linear(5, 3, rngs=nnx.Rngs(0))
inputs = {
    "0D": jnp.ones(()),
    "wrong last axis": jnp.ones((2, 4)),
    "object array": np.array([[1, 2, 3, 4, None]]),
    "None": None,
}

for name, x in inputs.items():
    try:
        layer(x)
    except (TypeError, AttributeError) as error:
        print(f"{name}:", str(error).splitlines()[0])
        #> 0D: dot_general requires lhs dimension numbers to be nonnegative and less than the number of axes of the lhs value, got lhs_batch of () and lhs_contracting of (-1,) for lhs of rank 0
        #> wrong last axis: dot_general requires contracting dimensions to have the same shape, got (4,) and (5,).
        #> object array: Error interpreting argument to stage as a JAX value. The problematic value is of type <class 'numpy.ndarray'> and was passed to stage at position 0.
        #> None: 'NoneType' object has no attribute 'ndim'
