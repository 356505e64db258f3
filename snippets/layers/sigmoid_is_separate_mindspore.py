import mindspore as ms

weight, bias = ms.Tensor([[2.0, -3.0]]), ms.Tensor([1.0])
start = dict(weight_init=weight, bias_init=bias)
linear = ms.nn.Dense(2, 1, **start)
model = ms.nn.SequentialCell(linear, ms.nn.Sigmoid())

zero = ms.Tensor([[1.0, 1.0]])  # 2 * 1 - 3 * 1 + 1 = 0
negative = ms.Tensor([[0.0, 1.0]])
print("linear([1, 1]):", linear(zero).item())
#> linear([1, 1]): 0.0
print("sigmoid(linear([1, 1])):", model(zero).item())
#> sigmoid(linear([1, 1])): 0.5
print("linear([0, 1]):", linear(negative).item())
#> linear([0, 1]): -2.0
