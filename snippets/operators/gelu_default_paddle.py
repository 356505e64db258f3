import paddle

x = paddle.to_tensor(-3.0)
gelu = paddle.nn.functional.gelu

print("gelu(-3):", f"{gelu(x).item():.4f}")
#> gelu(-3): -0.0040
print("exact:", f"{gelu(x, approximate=False).item():.4f}")
#> exact: -0.0040
tanh = gelu(x, approximate=True)
print("tanh approximation:", f"{tanh.item():.4f}")
#> tanh approximation: -0.0036
