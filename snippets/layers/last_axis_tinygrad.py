from tinygrad import Tensor, nn

W = Tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = Tensor([10.0, 20.0])
x = Tensor.arange(24).float().reshape(2, 4, 3)

layer = nn.Linear(in_features=3, out_features=2)
layer.weight.assign(W)
layer.bias.assign(b)
y = layer(x)

print("input:", x.shape)
#> input: (2, 4, 3)
print("output:", y.shape)
#> output: (2, 4, 2)
print("one position:", y[1, 2].tolist())
#> one position: [126.0, 307.0]
alone = layer(x[1, 2].unsqueeze(0))
print("that position alone:", alone[0].tolist())
#> that position alone: [126.0, 307.0]
arrays = nn.state.get_parameters(layer)
print("parameters:", sum(a.numel() for a in arrays))
#> parameters: 8
expected = Tensor.einsum("abi,oi->abo", x, W) + b
assert y.tolist() == expected.tolist()
