import mindspore as ms
from mindspore import ops

x = ms.Tensor([0.0, 4.0])


def loss(x, probe):
    log = ops.log(x) + probe
    return ops.where(x > 0, log, 0.0).sum()


zeros = ms.Tensor([0.0, 0.0])
to_x, to_log = ms.grad(loss, grad_position=(0, 1))(x, zeros)
print("log:", to_log.asnumpy().tolist())
#> log: [0.0, 1.0]
print("x:", to_x.asnumpy().tolist())
#> x: [nan, 0.25]
