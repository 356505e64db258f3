from tinygrad import Tensor


def slope(f, value):
    x = Tensor(value).clone()
    return f(x).gradient(x)[0].tolist()


def tail(z):
    return (1 + (-z.abs()).exp()).log()  # $\log(1 + e^{-|z|})$


bce = Tensor.binary_crossentropy_logits
losses = {
    "clip(z, 0) - z + tail": lambda z: z.clip(min_=0) - z + tail(z),
    "maximum(z, 0) - z + tail": lambda z: z.maximum(0) - z + tail(z),
    "relu(z) - z + tail": lambda z: z.relu() - z + tail(z),
    "softplus(z) - z": lambda z: z.softplus() - z,
    "built-in loss": lambda z: bce(z, z.ones_like()),
}
for name, loss in losses.items():
    print(f"{name}:", slope(loss, 0.0))
    #> clip(z, 0) - z + tail: 0.0
    #> maximum(z, 0) - z + tail: -0.5
    #> relu(z) - z + tail: -1.0
    #> softplus(z) - z: -0.5
    #> built-in loss: -0.5
