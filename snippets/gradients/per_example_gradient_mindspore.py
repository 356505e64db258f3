import mindspore as ms
from mindspore import ops

x = ms.Tensor([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
w = ms.Tensor([1.0, 0, 1])


def loss(w, x):
    return ops.square((x * w).sum(-1)).sum()


gradient = ms.grad(loss)
each = ms.vmap(gradient, in_axes=(None, 0))(w, x)
print("shape:", each.shape)  # (batch, in_features)
#> shape: (2, 3)
print("per example:", each.asnumpy().tolist())
#> per example: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
total = each.sum(axis=0)
print("summed over the batch:", total.asnumpy().tolist())
#> summed over the batch: [88.0, 116.0, 144.0]
print("usual gradient:", gradient(w, x).asnumpy().tolist())
#> usual gradient: [88.0, 116.0, 144.0]
