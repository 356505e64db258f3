import numpy as np
import paddle


def convert(W, b):
    layer = paddle.nn.Linear(*W.T.shape).to(dtype=str(W.dtype))
    layer.weight.set_value(W.T)
    layer.bias.set_value(b)
    return layer


def output(x, W, b):
    return convert(W, b)(paddle.to_tensor(x)).numpy()


n, rng = 512, np.random.default_rng(0)
shapes = (64, n), (256, n), (256,)
integers = [rng.integers(-8, 9, s).astype("float32") for s in shapes]
x, W, b = integers
y, expected = output(*integers), x @ W.T + b
print("shape:", y.shape == expected.shape)
#> shape: True
print("integers:", np.array_equal(y, expected))
#> integers: True

numbers = [rng.normal(size=shape).astype("float32") for shape in shapes]
x, W, b = (value.astype("float64") for value in numbers)
y = output(np.eye(n, dtype="float32"), *numbers[1:])
print("one-hot:", np.array_equal(y, numbers[1].T + numbers[2]))
#> one-hot: True
exact = x @ W.T + b
size = n**0.5 * (np.abs(x) @ np.abs(W).T + np.abs(b))
for y in output(x, W, b), output(*numbers):
    within = np.abs(y - exact) <= np.finfo(y.dtype).eps * size
    print(f"{y.dtype}:", bool(within.all()))
    #> float64: True
    #> float32: True
