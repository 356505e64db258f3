import mlx.core as mx

x = mx.array([-1.0, 2.0])

print("maximum(x, 0.0):", mx.maximum(x, 0.0).tolist())
#> maximum(x, 0.0): [0.0, 2.0]
zero = mx.array(0.0)  # ()
print("maximum(x, zero):", mx.maximum(x, zero).tolist())
#> maximum(x, zero): [0.0, 2.0]
