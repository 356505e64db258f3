import mlx.core as mx
import mlx.nn as nn


def slope(f, value):
    return mx.grad(f)(mx.array(value)).tolist()


def tail(z):
    return mx.log1p(mx.exp(-abs(z)))  # $\log(1 + e^{-|z|})$


bce, one = nn.losses.binary_cross_entropy, mx.array(1.0)
losses = {
    "clip(z, 0) - z + tail": lambda z: (
        mx.clip(z, 0, None) - z + tail(z)
    ),
    "maximum(z, 0) - z + tail": lambda z: (
        mx.maximum(z, 0) - z + tail(z)
    ),
    "relu(z) - z + tail": lambda z: nn.relu(z) - z + tail(z),
    "softplus(z) - z": lambda z: nn.softplus(z) - z,
    "built-in loss": lambda z: bce(z, one),
}
for name, loss in losses.items():
    print(f"{name}:", slope(loss, 0.0))
    #> clip(z, 0) - z + tail: -1.0
    #> maximum(z, 0) - z + tail: -1.0
    #> relu(z) - z + tail: -1.0
    #> softplus(z) - z: -0.5
    #> built-in loss: -0.5
