import torch

W = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = torch.tensor([10.0, 20.0])
x = torch.tensor([[1.0, 2.0, 3.0]])

layer = torch.nn.Linear(in_features=3, out_features=2)
layer.load_state_dict({"weight": W, "bias": b})
product = torch.matmul(x, W.T)

print("product:", product.tolist())
#> product: [[14.0, 32.0]]
print("with bias:", torch.add(product, b).tolist())
#> with bias: [[24.0, 52.0]]
print("layer:", layer(x).tolist())
#> layer: [[24.0, 52.0]]
assert torch.equal(layer(x), torch.add(product, b))
assert torch.equal(layer(x), torch.addmm(b, x, W.T))
