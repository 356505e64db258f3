import math

import mindspore as ms
from mindspore import ops

scale, alpha = 1.0507009873554805, 1.6732632423543772


def by_hand(x):  # $\lambda \alpha (e^x - 1)$
    below = alpha * (ops.exp(ops.minimum(x, 0)) - 1)
    return scale * ops.where(x > 0, x, below)


functions = {
    "ops.selu": ops.selu,
    "nn.SeLU": ms.nn.SeLU(),
    "by hand": by_hand,
}
for name, f in functions.items():
    for x in -3.0, -1.0, 2.0:
        own = ms.grad(f)(ms.Tensor([x])).asnumpy().item()
        print(f"{name} at {x}:", round(own, 3))
        #> ops.selu at -3.0: -0.705
        #> ops.selu at -1.0: -0.117
        #> ops.selu at 2.0: 1.051
        #> nn.SeLU at -3.0: -0.705
        #> nn.SeLU at -1.0: -0.117
        #> nn.SeLU at 2.0: 1.051
        #> by hand at -3.0: 0.088
        #> by hand at -1.0: 0.647
        #> by hand at 2.0: 1.051
for x in -3.0, -1.0:
    exact = scale * alpha * math.exp(x)
    print(f"exact slope at {x}:", round(exact, 3))
    #> exact slope at -3.0: 0.088
    #> exact slope at -1.0: 0.647
for x in -3.0, -1.0:
    y = ops.selu(ms.Tensor([x])).asnumpy().item()
    print(f"scale * (y + 1) at {x}:", round(scale * (y + 1), 3))
    #> scale * (y + 1) at -3.0: -0.705
    #> scale * (y + 1) at -1.0: -0.117
