import mlx.core as mx

x = mx.array(2.0)
gradient = mx.grad(lambda x: x**2)

print("first call:", gradient(x).item())
#> first call: 4.0
print("second call:", gradient(x).item())
#> second call: 4.0
