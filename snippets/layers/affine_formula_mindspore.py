import mindspore as ms

W = ms.Tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = ms.Tensor([10.0, 20.0])
x = ms.Tensor([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]])

start = dict(weight_init=W, bias_init=b)
layer = ms.nn.Dense(in_channels=3, out_channels=2, **start)
y = layer(x)

print("layer:", y.asnumpy().tolist())
#> layer: [[24.0, 52.0], [12.0, 25.0]]
formula = x @ W.T + b  # $y = x W^\top + b$
print("formula:", formula.asnumpy().tolist())
#> formula: [[24.0, 52.0], [12.0, 25.0]]
assert (y == formula).all()
