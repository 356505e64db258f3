import paddle

layer = paddle.nn.Linear(2, 1)
print("tensor, stop_gradient:", paddle.ones([1]).stop_gradient)
#> tensor, stop_gradient: True
print("weight, stop_gradient:", layer.weight.stop_gradient)
#> weight, stop_gradient: False

layer.weight.stop_gradient = True
layer(paddle.ones([1, 2])).backward()
print("frozen weight, grad:", layer.weight.grad)
#> frozen weight, grad: None
print("bias, grad:", layer.bias.grad.tolist())
#> bias, grad: [1.0]
