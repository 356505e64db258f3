import mindspore as ms
from mindspore import ops


def slope(f, value):
    return ms.grad(f)(ms.Tensor(value)).tolist()


def tail(z):
    return ops.log1p(ops.exp(-abs(z)))  # $\log(1 + e^{-|z|})$


bce = ms.nn.BCEWithLogitsLoss()
losses = {
    "clip(z, 0) - z + tail": lambda z: (
        ops.clamp(z, min=0) - z + tail(z)
    ),
    "maximum(z, 0) - z + tail": lambda z: (
        ops.maximum(z, 0) - z + tail(z)
    ),
    "relu(z) - z + tail": lambda z: ops.relu(z) - z + tail(z),
    "softplus(z) - z": lambda z: ops.softplus(z) - z,
    "built-in loss": lambda z: bce(z, ops.ones_like(z)),
}
for name, loss in losses.items():
    print(f"{name}:", slope(loss, 0.0))
    #> clip(z, 0) - z + tail: 0.0
    #> maximum(z, 0) - z + tail: -0.5
    #> relu(z) - z + tail: -1.0
    #> softplus(z) - z: -0.5
    #> built-in loss: -0.5
