import keras
import numpy as np
import torch


def convert(linear):
    W, b = (value.detach().numpy() for value in linear.parameters())
    dense = keras.layers.Dense(len(b), dtype=W.dtype.name)
    dense.build((None, W.shape[1]))
    dense.set_weights([W.T, b])
    return dense


def outputs(linear, x):
    y = linear(torch.from_numpy(x)).detach().numpy()
    return y, keras.ops.convert_to_numpy(convert(linear)(x))


n, rng = 512, np.random.default_rng(0)
linear, integers = torch.nn.Linear(n, 256), torch.nn.Linear(n, 256)
for parameter in integers.parameters():
    parameter.data.random_(-8, 9)

x = rng.integers(-8, 9, (64, n)).astype("float32")
expected, y = outputs(integers, x)
print("shape:", y.shape == expected.shape)
#> shape: True
print("integers:", np.array_equal(y, expected))
#> integers: True
expected, y = outputs(linear, np.eye(n, dtype="float32"))
print("one-hot:", np.array_equal(y, expected))
#> one-hot: True

x = rng.normal(size=(64, n)).astype("float32")
y32 = keras.ops.convert_to_numpy(convert(linear)(x))
exact, y64 = outputs(linear.double(), x.astype("float64"))
W, b = (np.abs(p.detach().numpy()) for p in linear.parameters())
size = n**0.5 * (np.abs(x) @ W.T + b)
for y in y64, y32:
    within = np.abs(y - exact) <= np.finfo(y.dtype).eps * size
    print(f"{y.dtype}:", bool(within.all()))
    #> float64: True
    #> float32: True
