import mlx.core as mx
import mlx.nn

labels = mx.array([1.0, 1.0, 0.0, 0.0])  # (4,)


def gradient(labels):
    def loss(z):
        return mlx.nn.losses.binary_cross_entropy(z, labels)

    return mx.grad(loss)(mx.zeros((4, 1))).flatten().tolist()


print("equal shapes:", gradient(labels[:, None]))
#> equal shapes: [-0.125, -0.125, 0.125, 0.125]
try:
    print("(4, 1) and (4,):", gradient(labels))
except ValueError as error:
    print("(4, 1) and (4,):", type(error).__name__)
    #> (4, 1) and (4,): ValueError
