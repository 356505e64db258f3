import paddle

x = paddle.to_tensor([[1.0, 2, 3], [4, 5, 6]], stop_gradient=False)
w = paddle.to_tensor([[1.0, 2], [3, 4], [5, 6]])
try:
    paddle.autograd.jacobian(x @ w, x)
except ValueError as error:
    print("matrix:", f"{type(error).__name__}: {error}")
    #> matrix: ValueError: xs.ndim should be 0 or 1 when is_batched=False but got 2
row = paddle.to_tensor([1.0, 2, 3], stop_gradient=False)
jacobian = paddle.autograd.jacobian(row @ w, row)
print("vector:", jacobian[:].tolist())
#> vector: [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]
