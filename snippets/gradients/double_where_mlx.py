import mlx.core as mx


def safe_sqrt(x):
    zero = x == 0
    root = mx.sqrt(mx.where(zero, 1.0, x))
    return mx.where(zero, 0.0, root)


x = mx.array([0.0, 4.0])
print("value:", safe_sqrt(x).tolist())
#> value: [0.0, 2.0]
gradient = mx.grad(lambda x: safe_sqrt(x).sum())(x)
print("gradient:", gradient.tolist())
#> gradient: [0.0, 0.25]
