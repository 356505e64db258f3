import mlx.core as mx
import mlx.nn

cross_entropy, label = mlx.nn.losses.cross_entropy, mx.array(0)


def loss(z):
    return cross_entropy(z, label, label_smoothing=0.4)


def right_logit(p):
    grad = mx.grad(loss)(mx.log(mx.array(p)))
    return round(grad[0].item(), 3) + 0.0


print("p 0.25:", right_logit([0.25, 0.25, 0.25, 0.25]))
#> p 0.25: -0.45
print("p 0.7:", right_logit([0.7, 0.1, 0.1, 0.1]))
#> p 0.7: 0.0
print("p 0.94:", right_logit([0.94, 0.02, 0.02, 0.02]))
#> p 0.94: 0.24
