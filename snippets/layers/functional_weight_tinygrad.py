from tinygrad import Tensor, nn

layer = nn.Linear(5, 3)
x, weight = Tensor.ones(1, 5), Tensor.ones(5, 3)  # (in, out)
y = x.linear(weight)

print("the layer stores:", layer.weight.shape)
#> the layer stores: (3, 5)
print("the function takes:", weight.shape)
#> the function takes: (5, 3)
assert y.tolist() == [[5.0, 5.0, 5.0]]
