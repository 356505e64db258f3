import peft
import torch

for scale in False, True:
    base = torch.nn.Sequential(torch.nn.Linear(5, 3))
    config = peft.LoraConfig(
        r=4, lora_alpha=8, use_rslora=scale, target_modules=["0"]
    )
    model = peft.get_peft_model(base, config)
    scaling = model.base_model.model[0].scaling["default"]
    print(f"use_rslora={scale}:", scaling)
    #> use_rslora=False: 2.0
    #> use_rslora=True: 4.0

state = peft.get_peft_model_state_dict(model)
print("in the file:", [name.partition("0.")[2] for name in state])
#> in the file: ['lora_A.weight', 'lora_B.weight']
stored = config.to_dict()
print("in the config:", stored["r"], stored["lora_alpha"])
#> in the config: 4 8
