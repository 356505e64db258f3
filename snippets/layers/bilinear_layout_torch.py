import torch

layer = torch.nn.Bilinear(4, 5, 3, bias=False)
layer.weight.data = torch.arange(60.0).reshape(3, 4, 5)
u, v = torch.arange(4.0)[None], torch.arange(5.0)[None]

y = torch.einsum("bi,oij,bj->bo", u, layer.weight, v)
print("weight:", tuple(layer.weight.shape))  # (out, in1, in2)
#> weight: (3, 4, 5)
print("layer:", layer(u, v).tolist())
#> layer: [[880.0, 2080.0, 3280.0]]
print("einsum:", y.tolist())  # $y_o = \sum_{i,j} u_i W_{oij} v_j$
#> einsum: [[880.0, 2080.0, 3280.0]]
