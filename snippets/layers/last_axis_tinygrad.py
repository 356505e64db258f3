from tinygrad import Tensor, nn

W = Tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
x = Tensor.arange(24).float().reshape(2, 4, 3)

layer = nn.Linear(in_features=3, out_features=2, bias=False)
layer.weight.assign(W)
y = layer(x)

print("input:", x.shape)
#> input: (2, 4, 3)
print("output:", y.shape)
#> output: (2, 4, 2)
print("parameters:", layer.weight.numel())
#> parameters: 6
expected = Tensor.einsum("abi,oi->abo", x, W)
assert y.tolist() == expected.tolist()
