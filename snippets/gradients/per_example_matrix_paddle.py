import paddle

X = paddle.to_tensor([[1.0, 2, 3], [4, 5, 6]])  # (batch, in)
W = paddle.to_tensor([[1.0], [0], [1]], stop_gradient=False)
losses = (X @ W).square().squeeze(1)  # (batch,)

try:
    paddle.autograd.jacobian(losses, W)
except ValueError as error:
    print("jacobian:", f"{type(error).__name__}: {error}")
    #> jacobian: ValueError: xs.ndim should be 0 or 1 when is_batched=False but got 2
each = [paddle.grad(one, W, retain_graph=True)[0] for one in losses]
print("in a loop:", paddle.stack(each).squeeze(2).tolist())
#> in a loop: [[8.0, 16.0, 24.0], [80.0, 100.0, 120.0]]
