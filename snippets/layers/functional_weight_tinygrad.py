from tinygrad import Tensor, nn

x, weight = Tensor.ones(1, 5), Tensor.ones(5, 3)  # (in, out)

print("x.linear(weight):", x.linear(weight).shape)
#> x.linear(weight): (1, 3)
layer = nn.Linear(5, 3)
print("layer.weight:", layer.weight.shape)
#> layer.weight: (3, 5)
