import mlx.core as mx
import mlx.nn as nn


def slope(f, value):
    return mx.grad(f)(mx.array(value)).tolist()


names = "elu celu silu mish softplus erf arctan arcsin"
for name in names.split():
    own = slope(getattr(nn, name, None) or getattr(mx, name), 0.0)
    label = name.replace("arc", "a")
    print(f"{label} at 0.0:", round(own, 3))
    #> elu at 0.0: 1.0
    #> celu at 0.0: 0.0
    #> silu at 0.0: 0.5
    #> mish at 0.0: 0.6
    #> softplus at 0.0: 0.5
    #> erf at 0.0: 1.128
    #> atan at 0.0: 1.0
    #> asin at 0.0: 1.0
