import keras
import numpy as np
import torch

rng = np.random.default_rng(0)
x = rng.integers(-8, 9, (64, 512)).astype("float32")
W = rng.integers(-8, 9, (256, 512)).astype("float32")
b = rng.integers(-8, 9, 256).astype("float32")

linear = torch.nn.Linear(512, 256)
linear.weight.data = torch.from_numpy(W)
linear.bias.data = torch.from_numpy(b)
dense = keras.layers.Dense(256)
dense.build((None, 512))
dense.set_weights([W.T, b])

# $n \max|x| \max|w| + \max|b| \le 2^{24}$
print("largest possible sum:", 512 * 8 * 8 + 8)
#> largest possible sum: 32776
print("2**24:", 2**24)
#> 2**24: 16777216
y = linear(torch.from_numpy(x)).detach()
print("Dense:", np.array_equal(y.numpy(), dense(x)))
#> Dense: True
product = torch.from_numpy(x) @ linear.weight.T + linear.bias
print("x @ weight.T + bias:", torch.equal(y, product))
#> x @ weight.T + bias: True
first = linear(torch.from_numpy(x[:1]))
print("a batch of one:", torch.equal(y[:1], first))
#> a batch of one: True
