import torch
from transformers.pytorch_utils import Conv1D

torch.manual_seed(0)
for inputs in (100, 10000):
    layer = Conv1D(nf=400, nx=inputs)
    deviation = f"{layer.weight.std().item():.3f}"
    print(f"deviation for {inputs} inputs:", deviation)
    #> deviation for 100 inputs: 0.020
    #> deviation for 10000 inputs: 0.020
print("bias all zero:", bool((layer.bias == 0).all()))
#> bias all zero: True

torch.manual_seed(0)
normal = torch.empty(100, 400).normal_(std=0.02)
torch.manual_seed(0)
assert torch.equal(Conv1D(nf=400, nx=100).weight, normal)
