import mlx.core as mx
import mlx.nn as nn

W = mx.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = mx.array([10.0, 20.0])
x = mx.arange(24.0).reshape(2, 4, 3)

layer = nn.Linear(input_dims=3, output_dims=2)
layer.update({"weight": W, "bias": b})
y = layer(x)

print("input:", x.shape)
#> input: (2, 4, 3)
print("output:", y.shape)
#> output: (2, 4, 2)
print("one position:", y[1, 2].tolist())
#> one position: [126.0, 307.0]
alone = layer(x[None, 1, 2])
print("that position alone:", alone[0].tolist())
#> that position alone: [126.0, 307.0]
count = sum(p.size for p in layer.parameters().values())
print("parameters:", count)
#> parameters: 8
assert mx.array_equal(y, mx.einsum("abi,oi->abo", x, W) + b)
