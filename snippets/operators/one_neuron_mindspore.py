import mindspore as ms

features = ms.Tensor([[1, 2, 3, 4, 5], [0, 1, 0, 1, 0]])
weights = ms.Tensor([[2, 1, 3, 1, 2]])
bias = ms.Tensor([10])

product = features @ weights.t() + bias
print("matrix product:", product.tolist())
#> matrix product: [[37], [12]]

by_hand = (features * weights).sum(axis=1) + bias
print("sum of products:", by_hand.tolist())
#> sum of products: [37, 12]
