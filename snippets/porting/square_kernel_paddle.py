import paddle

weight = paddle.to_tensor([[1.0, 2.0], [3.0, 4.0]])
x = paddle.to_tensor([[1.0, 10.0]])
linear = paddle.nn.Linear(2, 2, bias_attr=False)

linear.set_state_dict({"weight": weight})
print("as it is:", linear(x).tolist())
#> as it is: [[31.0, 42.0]]
linear.set_state_dict({"weight": weight.T})
print("transposed:", linear(x).tolist())
#> transposed: [[21.0, 43.0]]
