import inspect

import paddle

parameters = inspect.signature(paddle.allclose).parameters
for name in ("rtol", "atol", "equal_nan"):
    print(f"{name}:", parameters[name].default)
    #> rtol: 1e-05
    #> atol: 1e-08
    #> equal_nan: False
