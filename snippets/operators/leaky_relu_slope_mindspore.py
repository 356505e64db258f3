import mindspore as ms

x = ms.Tensor([-1.0])

print("leaky_relu(-1):", f"{ms.ops.leaky_relu(x).item():.2f}")
#> leaky_relu(-1): -0.20
y = ms.ops.leaky_relu(x, alpha=0.1)
print("slope 0.1 given:", f"{y.item():.2f}")
#> slope 0.1 given: -0.10
