import mlx.core as mx
import mlx.nn


def slope(f, z):
    return mx.grad(f)(mx.array(z)).item()


zero = mx.array(0.0)
losses = {
    "softplus(z) - z": lambda z: mlx.nn.softplus(z) - z,
    "logaddexp(z, 0) - z": lambda z: mx.logaddexp(z, zero) - z,
    "-log_sigmoid(z)": lambda z: -mlx.nn.log_sigmoid(z),
}
for name, loss in losses.items():
    for z in 0.0, -200.0:
        print(f"{name} at {z:.0f}:", slope(loss, z))
        #> softplus(z) - z at 0: -0.5
        #> softplus(z) - z at -200: -1.0
        #> logaddexp(z, 0) - z at 0: -0.5
        #> logaddexp(z, 0) - z at -200: -1.0
        #> -log_sigmoid(z) at 0: -0.5
        #> -log_sigmoid(z) at -200: -1.0
