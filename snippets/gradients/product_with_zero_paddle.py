import paddle

x = paddle.to_tensor([0.0, 2.0, 3.0], stop_gradient=False)
y = paddle.prod(x)
y.backward()
print("product:", y.item())
#> product: 0.0
print("gradient:", x.grad.tolist())
#> gradient: [nan, 0.0, 0.0]
