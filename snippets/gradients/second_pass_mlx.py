import mlx.core as mx


def square(x):
    return x * x


x = mx.array(3.0)
y, pulled = mx.vjp(square, [x], [mx.array(1.0)])
print("first pass:", pulled[0].item())
#> first pass: 6.0
y, pulled = mx.vjp(square, [x], [mx.array(1.0)])
print("second pass:", pulled[0].item())
#> second pass: 6.0

gradient = mx.grad(square)
gradient(x)
print("second pass, graph kept:", gradient(x).item())
#> second pass, graph kept: 6.0
