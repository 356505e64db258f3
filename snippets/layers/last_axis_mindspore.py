import mindspore as ms
import numpy as np

W = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.float32)
b = np.array([10, 20], dtype=np.float32)
x = np.arange(24, dtype=np.float32).reshape(2, 4, 3)

start = dict(weight_init=ms.Tensor(W), bias_init=ms.Tensor(b))
layer = ms.nn.Dense(in_channels=3, out_channels=2, **start)
y = layer(ms.Tensor(x)).asnumpy()

print("input:", x.shape)
#> input: (2, 4, 3)
print("output:", y.shape)
#> output: (2, 4, 2)
print("one position:", y[1, 2].tolist())
#> one position: [126.0, 307.0]
alone = layer(ms.Tensor(x[None, 1, 2])).asnumpy()
print("that position alone:", alone[0].tolist())
#> that position alone: [126.0, 307.0]
count = sum(p.size for p in layer.get_parameters())
print("parameters:", count)
#> parameters: 8
assert np.array_equal(y, np.einsum("abi,oi->abo", x, W) + b)
