import mindspore as ms

x = ms.Tensor([-3.0])
gelu = ms.ops.gelu

print("gelu(-3):", f"{gelu(x).item():.4f}")
#> gelu(-3): -0.0040
print("exact:", f"{gelu(x, approximate='none').item():.4f}")
#> exact: -0.0040
tanh = gelu(x, approximate="tanh")
print("tanh approximation:", f"{tanh.item():.4f}")
#> tanh approximation: -0.0036
