import mindspore as ms

ops = ms.ops
x = ms.Tensor([1.0, 2.0, 3.0])
negative = ms.Tensor([-1.0, -3.0])
table = ms.Tensor([[1.0, 2.0], [3.0, 4.0]])

y = ops.leaky_relu(negative, alpha=0.1)[0]
print("leaky_relu(-1):", f"{y.item():.2f}")
#> leaky_relu(-1): -0.10
y = ops.gelu(negative, approximate="none")[1]
print("gelu(-3):", f"{y.item():.4f}")
#> gelu(-3): -0.0040
print("std([1, 2, 3]):", f"{ops.std(x, ddof=0).item():.4f}")
#> std([1, 2, 3]): 0.8165
mean = ops.mean(ops.cast(ms.Tensor([1, 2]), ms.float32))
print("mean([1, 2]):", mean.item())
#> mean([1, 2]): 1.5
index = ops.argmax(table, dim=0)
print("argmax([[1, 2], [3, 4]]):", index.tolist())
#> argmax([[1, 2], [3, 4]]): [1, 1]
