import numpy as np
import paddle

weight = np.arange(15, dtype=np.float32).reshape(3, 5)  # (out, in)
bias = np.array([1, 2, 3], np.float32)
x = np.array([[1, 2, 3, 4, 5]], np.float32)

layer = paddle.nn.Linear(5, 3)
layer.weight.set_value(weight.T)
layer.bias.set_value(bias)
output = layer(paddle.to_tensor(x)).numpy().tolist()
print("weight in the layer:", tuple(layer.weight.shape))
#> weight in the layer: (5, 3)
print("output:", output)
#> output: [[41.0, 117.0, 193.0]]
back = layer.weight.numpy().T
print("back to PyTorch:", back.shape)
#> back to PyTorch: (3, 5)
assert np.array_equal(back, weight)
assert output == (x @ weight.T + bias).tolist()
