import mlx.core as mx

x = mx.array([1, 2])

print("mean of integers:", mx.mean(x).item())
#> mean of integers: 1.5
print("as floats:", mx.mean(x.astype(mx.float32)).item())
#> as floats: 1.5
