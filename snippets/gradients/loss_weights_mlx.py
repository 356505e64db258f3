import mlx.core as mx
import mlx.nn


def right_logits(labels, weights):
    y = mx.array(labels)
    own = mx.array(weights)[y]  # (examples,)

    def loss(z):
        each = mlx.nn.losses.cross_entropy(z, y, own)
        return each.mean()

    grad = mx.grad(loss)(mx.zeros((2, 2)))
    return [grad[0, labels[0]].item(), grad[1, labels[1]].item()]


print("weights 1 and 3:", right_logits([0, 1], [1.0, 3.0]))
#> weights 1 and 3: [-0.25, -0.75]
print("weights 2 and 6:", right_logits([0, 1], [2.0, 6.0]))
#> weights 2 and 6: [-0.5, -1.5]
print("class 1 alone, weight 3:", right_logits([1, 1], [1.0, 3.0]))
#> class 1 alone, weight 3: [-0.75, -0.75]
z, y = mx.zeros(2), mx.array([0.0, 1.0])
try:
    mlx.nn.losses.binary_cross_entropy(z, y, pos_weight=3.0)
except TypeError as error:
    print("pos_weight 3:", type(error).__name__)
    #> pos_weight 3: TypeError
