import mindspore as ms
from mindspore import mint

zero, relu = ms.Tensor(0.0), mint.nn.functional.relu
cases = {
    "x": lambda x: x,  # $f(x) = x$
    "0 if x == 0 else x": lambda x: zero if x == 0 else x,
    "where(x == 0, 0, x)": lambda x: mint.where(x == 0, zero, x),
    "relu(x) - relu(-x)": lambda x: relu(x) - relu(-x),
}

for name, f in cases.items():
    print(f"{name}:", ms.grad(f)(ms.Tensor(0.0)).item())
    #> x: 1.0
    #> 0 if x == 0 else x: 0.0
    #> where(x == 0, 0, x): 0.0
    #> relu(x) - relu(-x): 0.0
