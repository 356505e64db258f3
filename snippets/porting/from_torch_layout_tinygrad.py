import numpy as np
from tinygrad import Tensor, nn

weight = np.arange(15, dtype=np.float32).reshape(3, 5)  # (out, in)
bias = np.array([1, 2, 3], np.float32)
x = np.array([[1, 2, 3, 4, 5]], np.float32)

layer = nn.Linear(5, 3)
values = {"weight": Tensor(weight), "bias": Tensor(bias)}
nn.state.load_state_dict(layer, values, verbose=False)
output = layer(Tensor(x)).tolist()
print("weight in the layer:", layer.weight.shape)
#> weight in the layer: (3, 5)
print("output:", output)
#> output: [[41.0, 117.0, 193.0]]
back = layer.weight.numpy()
print("back to PyTorch:", back.shape)
#> back to PyTorch: (3, 5)
assert np.array_equal(back, weight)
assert output == (x @ weight.T + bias).tolist()
