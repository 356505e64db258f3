import paddle

linear = paddle.nn.Linear(2, 1)
linear.weight.set_value(paddle.to_tensor([[2.0], [-3.0]]))
linear.bias.set_value(paddle.to_tensor([1.0]))
model = paddle.nn.Sequential(linear, paddle.nn.Sigmoid())

zero = paddle.to_tensor([[1.0, 1.0]])  # 2 * 1 - 3 * 1 + 1 = 0
negative = paddle.to_tensor([[0.0, 1.0]])
print("linear([1, 1]):", linear(zero).item())
#> linear([1, 1]): 0.0
print("sigmoid(linear([1, 1])):", model(zero).item())
#> sigmoid(linear([1, 1])): 0.5
print("linear([0, 1]):", linear(negative).item())
#> linear([0, 1]): -2.0
