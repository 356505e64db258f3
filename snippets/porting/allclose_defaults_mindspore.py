import inspect

import mindspore as ms

parameters = inspect.signature(ms.mint.allclose).parameters
for name in ("rtol", "atol", "equal_nan"):
    print(f"{name}:", parameters[name].default)
    #> rtol: 1e-05
    #> atol: 1e-08
    #> equal_nan: False
