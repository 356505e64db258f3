import mlx.core as mx
import mlx.nn as nn

layer = nn.Linear(input_dims=3, output_dims=2)
x = mx.ones(3)

print("input:", x.shape)
#> input: (3,)
print("output:", layer(x).shape)
#> output: (2,)
print("with a batch axis:", layer(x[None, :]).shape)
#> with a batch axis: (1, 2)
