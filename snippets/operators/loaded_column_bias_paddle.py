import warnings

import paddle

layer = paddle.nn.Linear(in_features=3, out_features=2)
column = paddle.to_tensor([[10.0], [20.0]])
state = {"weight": layer.weight, "bias": column}

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer.set_state_dict(state)
print("set_state_dict warns:", caught[0].message)
#> set_state_dict warns: Skip loading for bias. bias receives a shape [2, 1], but the expected shape is [2].
print("bias afterwards:", layer.bias.tolist())
#> bias afterwards: [0.0, 0.0]

zeros = paddle.zeros([2, 3])
linear = paddle.nn.functional.linear
print("linear:", linear(zeros, layer.weight, column).tolist())
#> linear: [[10.0, 10.0], [20.0, 20.0]]
