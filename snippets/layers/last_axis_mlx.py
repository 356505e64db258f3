import mlx.core as mx
import mlx.nn as nn

W = mx.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
x = mx.arange(24.0).reshape(2, 4, 3)

layer = nn.Linear(input_dims=3, output_dims=2, bias=False)
layer.weight = W
y = layer(x)

print("input:", x.shape)
#> input: (2, 4, 3)
print("output:", y.shape)
#> output: (2, 4, 2)
print("parameters:", layer.weight.size)
#> parameters: 6
assert mx.array_equal(y, mx.einsum("abi,oi->abo", x, W))
