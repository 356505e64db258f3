import paddle

x = paddle.to_tensor(-1.0)
leaky_relu = paddle.nn.functional.leaky_relu

print("leaky_relu(-1):", f"{leaky_relu(x).item():.2f}")
#> leaky_relu(-1): -0.01
y = leaky_relu(x, negative_slope=0.1)
print("slope 0.1 given:", f"{y.item():.2f}")
#> slope 0.1 given: -0.10
