import torch

k = 3
settings = dict(stride=2, padding=k // 2, bias=False)  # $k // 2$
layer = torch.nn.Conv1d(1, 1, k, **settings)
layer.weight.data = torch.tensor([[[100.0, 10.0, 1.0]]])

even = torch.tensor([[[1.0, 2.0, 3.0, 4.0]]])
odd = torch.tensor([[[1.0, 2.0, 3.0, 4.0, 5.0]]])
print("four inputs:", layer(even).int().tolist()[0][0])
#> four inputs: [12, 234]
print("five inputs:", layer(odd).int().tolist()[0][0])
#> five inputs: [12, 234, 450]
