import mindspore as ms

x = ms.Tensor([-3.0])

print("ops.gelu(-3):", f"{ms.ops.gelu(x).item():.4f}")
#> ops.gelu(-3): -0.0040
print("GELU()(-3):", f"{ms.nn.GELU()(x).item():.4f}")
#> GELU()(-3): -0.0036
exact = ms.nn.GELU(approximate=False)(x)
print("approximate=False:", f"{exact.item():.4f}")
#> approximate=False: -0.0040
