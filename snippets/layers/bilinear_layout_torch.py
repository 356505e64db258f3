import torch

layer = torch.nn.Bilinear(4, 5, 3, bias=False)
torch.nn.init.ones_(layer.weight)
u, v = torch.ones(1, 4), torch.ones(1, 5)

y = torch.einsum("bi,oij,bj->bo", u, layer.weight, v)
print("weight:", tuple(layer.weight.shape))  # (out, in1, in2)
print("layer:", layer(u, v).tolist())
print("einsum:", y.tolist())  # $y_o = \sum_{i,j} u_i W_{oij} v_j$
