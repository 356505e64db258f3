from tinygrad import Tensor

x = Tensor([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
w = Tensor([1.0, 0, 1])


def loss(x):
    return (x @ w).square().sum()


each = Tensor.stack(*(loss(x[n]).gradient(w)[0] for n in range(2)))
print("shape:", each.shape)  # (batch, in_features)
#> shape: (2, 3)
print("per example:", each.tolist())
#> per example: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
print("summed over the batch:", each.sum(axis=0).tolist())
#> summed over the batch: [88.0, 116.0, 144.0]
(gradient,) = loss(x).gradient(w)
print("usual gradient:", gradient.tolist())
#> usual gradient: [88.0, 116.0, 144.0]
