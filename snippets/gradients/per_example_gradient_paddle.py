import paddle

x = paddle.to_tensor([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
w = paddle.to_tensor([1.0, 0, 1], stop_gradient=False)
losses = (x @ w).square()  # (batch,)

each = paddle.autograd.jacobian(losses, w)[:]
print("shape:", tuple(each.shape))  # (batch, in_features)
#> shape: (2, 3)
print("per example:", each.tolist())
#> per example: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
print("summed over the batch:", each.sum(axis=0).tolist())
#> summed over the batch: [88.0, 116.0, 144.0]
losses.sum().backward()
print("usual gradient:", w.grad.tolist())
#> usual gradient: [88.0, 116.0, 144.0]
