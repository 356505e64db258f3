import mindspore as ms
import numpy as np

weight = np.arange(15, dtype=np.float32).reshape(3, 5)  # (out, in)
bias = np.array([1, 2, 3], np.float32)
x = np.array([[1, 2, 3, 4, 5]], np.float32)

layer = ms.nn.Dense(5, 3)
layer.weight.set_data(ms.Tensor(weight))
layer.bias.set_data(ms.Tensor(bias))
output = layer(ms.Tensor(x)).asnumpy().tolist()
print("weight in the layer:", tuple(layer.weight.shape))
#> weight in the layer: (3, 5)
print("output:", output)
#> output: [[41.0, 117.0, 193.0]]
back = layer.weight.asnumpy()
print("back to PyTorch:", back.shape)
#> back to PyTorch: (3, 5)
assert np.array_equal(back, weight)
assert output == (x @ weight.T + bias).tolist()
