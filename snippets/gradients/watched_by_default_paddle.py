import paddle

layer = paddle.nn.Linear(2, 1)
print("tensor, stop_gradient:", paddle.ones([1]).stop_gradient)
print("weight, stop_gradient:", layer.weight.stop_gradient)

layer.weight.stop_gradient = True
layer(paddle.ones([1, 2])).backward()
print("frozen weight, grad:", layer.weight.grad)
print("bias, grad:", layer.bias.grad.tolist())
