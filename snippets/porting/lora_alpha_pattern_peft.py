import peft
import torch

layers = torch.nn.Linear(5, 3), torch.nn.Linear(3, 2)
config = peft.LoraConfig(
    r=4,
    lora_alpha=8,
    alpha_pattern={"1": 16},
    target_modules=["0", "1"],
)
base = torch.nn.Sequential(*layers)
model = peft.get_peft_model(base, config).base_model.model
for layer in 0, 1:
    print(f"layer {layer}:", model[layer].scaling["default"])
    #> layer 0: 2.0
    #> layer 1: 4.0
print("in the config:", config.to_dict()["alpha_pattern"])
#> in the config: {'1': 16}
