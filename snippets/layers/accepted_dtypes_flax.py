import jax.numpy as jnp
import numpy as np
from flax import nnx

layer = nnx.Linear(5, 3, rngs=nnx.Rngs(0))
names = ["float32", "float64", "float16", "int32", "bool"]
x = np.ones((2, 5))
inputs = {name: jnp.asarray(x.astype(name)) for name in names}
inputs["NumPy float64"] = x
inputs["list of lists"] = x.tolist()

for name, value in inputs.items():
    print(f"{name}:", layer(value).dtype)
    #> float32: float32
    #> float64: float32
    #> float16: float32
    #> int32: float32
    #> bool: float32
    #> NumPy float64: float32
    #> list of lists: float32
