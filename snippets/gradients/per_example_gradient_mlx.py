import mlx.core as mx

x = mx.array([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
w = mx.array([1.0, 0, 1])


def loss(w, x):
    return mx.square(x @ w).sum()


gradient = mx.grad(loss)
each = mx.vmap(gradient, in_axes=(None, 0))(w, x)
print("shape:", each.shape)  # (batch, in_features)
#> shape: (2, 3)
print("per example:", each.tolist())
#> per example: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
print("summed over the batch:", each.sum(axis=0).tolist())
#> summed over the batch: [88.0, 116.0, 144.0]
print("usual gradient:", gradient(w, x).tolist())
#> usual gradient: [88.0, 116.0, 144.0]
