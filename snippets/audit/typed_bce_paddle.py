import paddle


def slope(f, value):
    x = paddle.to_tensor(value, stop_gradient=False)
    return paddle.grad(f(x), x)[0].tolist()


def tail(z):
    return paddle.log1p(paddle.exp(-abs(z)))  # $\log(1 + e^{-|z|})$


f, zero = paddle.nn.functional, paddle.to_tensor(0.0)
bce, one = f.binary_cross_entropy_with_logits, paddle.to_tensor(1.0)
losses = {
    "clip(z, 0) - z + tail": lambda z: z.clip(min=0) - z + tail(z),
    "maximum(z, 0) - z + tail": lambda z: (
        paddle.maximum(z, zero) - z + tail(z)
    ),
    "relu(z) - z + tail": lambda z: f.relu(z) - z + tail(z),
    "softplus(z) - z": lambda z: f.softplus(z) - z,
    "built-in loss": lambda z: bce(z, one),
}
for name, loss in losses.items():
    print(f"{name}:", slope(loss, 0.0))
    #> clip(z, 0) - z + tail: 0.0
    #> maximum(z, 0) - z + tail: -0.5
    #> relu(z) - z + tail: -1.0
    #> softplus(z) - z: -0.5
    #> built-in loss: -1.5
