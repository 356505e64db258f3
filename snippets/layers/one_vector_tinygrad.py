from tinygrad import Tensor, nn

layer = nn.Linear(in_features=3, out_features=2)
x = Tensor.ones(3)

print("input:", x.shape)
#> input: (3,)
print("output:", layer(x).shape)
#> output: (2,)
print("with a batch axis:", layer(x[None, :]).shape)
#> with a batch axis: (1, 2)
