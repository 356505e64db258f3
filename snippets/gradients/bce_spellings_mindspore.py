import mindspore as ms
from mindspore import ops


def slope(f, z):
    return ms.grad(f)(ms.Tensor(z, ms.float32)).item()


zero = ms.Tensor(0.0, ms.float32)
losses = {
    "softplus(z) - z": lambda z: ops.softplus(z) - z,
    "logaddexp(z, 0) - z": lambda z: ops.logaddexp(z, zero) - z,
    "-log_sigmoid(z)": lambda z: -ops.logsigmoid(z),
}
for name, loss in losses.items():
    for z in 0.0, -200.0:
        print(f"{name} at {z:.0f}:", slope(loss, z))
        #> softplus(z) - z at 0: -0.5
        #> softplus(z) - z at -200: -1.0
        #> logaddexp(z, 0) - z at 0: -0.5
        #> logaddexp(z, 0) - z at -200: -1.0
        #> -log_sigmoid(z) at 0: -0.5
        #> -log_sigmoid(z) at -200: nan
