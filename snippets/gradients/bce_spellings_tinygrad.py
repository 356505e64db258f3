from tinygrad import Tensor


def slope(f, z):
    z = Tensor([z])
    return f(z).sum().gradient(z)[0].item()


zero = Tensor([0.0])
losses = {
    "softplus(z) - z": lambda z: z.softplus() - z,
    "logaddexp(z, 0) - z": lambda z: z.logaddexp(zero) - z,
    "-log_sigmoid(z)": lambda z: -z.logsigmoid(),
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
