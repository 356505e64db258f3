import mindspore as ms
import numpy as np

W = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.float32)
x = np.arange(24, dtype=np.float32).reshape(2, 4, 3)

layer = ms.nn.Dense(3, 2, weight_init=ms.Tensor(W), has_bias=False)
y = layer(ms.Tensor(x)).asnumpy()

print("input:", x.shape)
#> input: (2, 4, 3)
print("output:", y.shape)
#> output: (2, 4, 2)
print("parameters:", layer.weight.size)
#> parameters: 6
assert np.array_equal(y, np.einsum("abi,oi->abo", x, W))
