import peft
import torch
from transformers.pytorch_utils import Conv1D

base = torch.nn.Sequential(Conv1D(nf=3, nx=5))
config = peft.LoraConfig(
    r=2, target_modules=["0"], fan_in_fan_out=True
)
layer = peft.get_peft_model(base, config).base_model.model[0]

print("weight:", tuple(layer.weight.shape))
#> weight: (5, 3)
print("A:", tuple(layer.lora_A["default"].weight.shape))
#> A: (2, 5)
print("B:", tuple(layer.lora_B["default"].weight.shape))
#> B: (3, 2)
