import numpy as np
from tinygrad import Tensor


def slope(f, value):
    x = Tensor(value).clone()
    gradient = f(x).sum().gradient(x)[0].numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


cases = {
    "relu(1 - x) at 1": (lambda x: (1 - x).relu(), 1.0),
    "maximum(1 - x, 0) at 1": (lambda x: (1 - x).maximum(0), 1.0),
    "hinge loss at 1": (getattr(Tensor, "hinge_loss", None), 1.0),
    "l1 loss at 0": (getattr(Tensor, "l1_loss", None), 0.0),
    "huber loss at 1": (getattr(Tensor, "huber_loss", None), 1.0),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at) if f else "–")
    #> relu(1 - x) at 1: 0.0
    #> maximum(1 - x, 0) at 1: -0.5
    #> hinge loss at 1: –
    #> l1 loss at 0: –
    #> huber loss at 1: –
