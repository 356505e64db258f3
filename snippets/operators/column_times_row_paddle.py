import paddle

features = paddle.to_tensor([[1, 2, 3, 4, 5]])
weights = paddle.to_tensor([[2, 1, 3, 1, 2]])

grid = features.t() * weights
print("(5, 1) * (1, 5):", tuple(grid.shape))
#> (5, 1) * (1, 5): (5, 5)
print("sum:", grid.sum().item())
#> sum: 135

product = features @ weights.t()
print("(1, 5) @ (5, 1):", tuple(product.shape))
#> (1, 5) @ (5, 1): (1, 1)
print("value:", product.item())
#> value: 27
