import mindspore as ms
import numpy as np

layer = ms.nn.Dense(3, 2)
before = layer.weight.asnumpy().copy()


def load(name, shape):
    values = ms.Parameter(np.ones(shape, np.float32), name=name)
    return ms.load_param_into_net(layer, {name: values})


print("wrong name, not loaded:", load("kernel", (2, 3))[0])
#> wrong name, not loaded: ['weight', 'bias']
kept = np.array_equal(layer.weight.asnumpy(), before)
print("wrong name, weight kept:", kept)
#> wrong name, weight kept: True
try:
    load("weight", (3, 2))
except RuntimeError as error:
    print("wrong shape:", type(error).__name__)
    #> wrong shape: RuntimeError
kept = np.array_equal(layer.weight.asnumpy(), before)
print("wrong shape, weight kept:", kept)
#> wrong shape, weight kept: True
