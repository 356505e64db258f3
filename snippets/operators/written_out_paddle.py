import paddle

functional = paddle.nn.functional
x = paddle.to_tensor([1.0, 2.0, 3.0])
negative = paddle.to_tensor([-1.0, -3.0])
table = paddle.to_tensor([[1, 2], [3, 4]])

y = functional.leaky_relu(negative, negative_slope=0.1)[0]
print("leaky_relu(-1):", f"{y.item():.2f}")
#> leaky_relu(-1): -0.10
y = functional.gelu(negative, approximate=False)[1]
print("gelu(-3):", f"{y.item():.4f}")
#> gelu(-3): -0.0040
y = paddle.std(x, unbiased=False)
print("std([1, 2, 3]):", f"{y.item():.4f}")
#> std([1, 2, 3]): 0.8165
integers = paddle.to_tensor([1, 2])
mean = paddle.mean(paddle.cast(integers, "float32"))
print("mean([1, 2]):", mean.item())
#> mean([1, 2]): 1.5
index = paddle.argmax(table, axis=0)
print("argmax([[1, 2], [3, 4]]):", index.tolist())
#> argmax([[1, 2], [3, 4]]): [1, 1]
