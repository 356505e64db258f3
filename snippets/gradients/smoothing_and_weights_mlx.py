import mlx.core as mx
import mlx.nn

cross_entropy, labels = mlx.nn.losses.cross_entropy, mx.array([0, 1])
weights = mx.array([1.0, 3.0])[labels]  # (examples,)


def loss(z):
    each = cross_entropy(z, labels, weights, label_smoothing=0.5)
    return each.mean()


grad = mx.grad(loss)(mx.zeros((2, 2)))
print("right logit, weight 1:", grad[0, 0].item())
#> right logit, weight 1: -0.125
print("right logit, weight 3:", grad[1, 1].item())
#> right logit, weight 3: -0.375
