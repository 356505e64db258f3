import peft
import torch

base = torch.nn.Sequential(torch.nn.Linear(5, 3))
config = peft.LoraConfig(r=2, target_modules=["0"])
layer = peft.get_peft_model(base, config).base_model.model[0]

print("weight:", tuple(layer.weight.shape))
#> weight: (3, 5)
print("A:", tuple(layer.lora_A["default"].weight.shape))
#> A: (2, 5)
print("B:", tuple(layer.lora_B["default"].weight.shape))
#> B: (3, 2)
print("scaling with no alpha given:", layer.scaling["default"])
#> scaling with no alpha given: 4.0
