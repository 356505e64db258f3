import torch

x = torch.tensor([[1.0, 5]])
two = torch.cat([x, x.flip(1)])  # (batch, features)
five = torch.cat([x, torch.tensor([[6.0, 0]]).expand(4, 2)])


def first(layer, X):
    losses = layer(X).sum(dim=1)
    (each,) = torch.autograd.grad(losses[0], layer.weight)
    return each.round().tolist()


train, inference = torch.nn.BatchNorm1d(2), torch.nn.BatchNorm1d(2)
inference.eval()
print("BatchNorm, first of 2:", first(train, two))
#> BatchNorm, first of 2: [-1.0, 1.0]
print("BatchNorm, first of 5:", first(train, five))
#> BatchNorm, first of 5: [-2.0, 2.0]
print("inference, first of 2:", first(inference, two))
#> inference, first of 2: [1.0, 5.0]
print("inference, first of 5:", first(inference, five))
#> inference, first of 5: [1.0, 5.0]
norm = torch.nn.LayerNorm(2)
print("LayerNorm, first of 2:", first(norm, two))
#> LayerNorm, first of 2: [-1.0, 1.0]
print("LayerNorm, first of 5:", first(norm, five))
#> LayerNorm, first of 5: [-1.0, 1.0]
