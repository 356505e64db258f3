import mindspore as ms

x = ms.Tensor([-1.0, 2.0])

print("maximum(x, 0.0):", ms.ops.maximum(x, 0.0).tolist())
#> maximum(x, 0.0): [0.0, 2.0]
zero = ms.Tensor(0.0)  # ()
print("maximum(x, zero):", ms.ops.maximum(x, zero).tolist())
#> maximum(x, zero): [0.0, 2.0]
