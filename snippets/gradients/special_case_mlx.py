import mlx.core as mx
import mlx.nn as nn

zero = mx.array(0.0)
cases = {
    "x": lambda x: x,  # $f(x) = x$
    "0 if x == 0 else x": lambda x: zero if x == 0 else x,
    "where(x == 0, 0, x)": lambda x: mx.where(x == 0, zero, x),
    "relu(x) - relu(-x)": lambda x: nn.relu(x) - nn.relu(-x),
}

for name, f in cases.items():
    print(f"{name}:", mx.grad(f)(mx.array(0.0)).item())
    #> x: 1.0
    #> 0 if x == 0 else x: 0.0
    #> where(x == 0, 0, x): 0.0
    #> relu(x) - relu(-x): 0.0
