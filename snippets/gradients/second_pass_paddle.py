import paddle

x = paddle.to_tensor(3.0, stop_gradient=False)
y = x * x
y.backward()
print("first pass:", x.grad.item())
#> first pass: 6.0

try:
    y.backward()
except SystemError as error:
    print("second pass:", type(error).__name__)
    #> second pass: SystemError

x.clear_grad()
y = x * x
y.backward(retain_graph=True)
y.backward()
print("second pass, graph kept:", x.grad.item())
#> second pass, graph kept: 12.0
