import torch
from transformers.pytorch_utils import Conv1D

layer = Conv1D(nf=2, nx=3)
x = torch.ones(3)

print("input:", tuple(x.shape))
#> input: (3,)
print("output:", tuple(layer(x).shape))
#> output: (2,)
print("with a batch axis:", tuple(layer(x[None, :]).shape))
#> with a batch axis: (1, 2)
