import re

import mlx.core as mx

signature = mx.allclose.__doc__.splitlines()[0]
for name in ("rtol", "atol", "equal_nan"):
    default = re.search(rf"{name}: \w+ = ([\w.-]+)", signature)
    print(f"{name}:", default[1])
    #> rtol: 1e-05
    #> atol: 1e-08
    #> equal_nan: False
