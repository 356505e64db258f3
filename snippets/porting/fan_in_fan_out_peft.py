import warnings

import peft
import torch
from transformers.pytorch_utils import Conv1D

for base, wrong in (Conv1D(3, 5), False), (torch.nn.Linear(5, 3), True):
    config = peft.LoraConfig(
        r=2, target_modules=["0"], fan_in_fan_out=wrong
    )
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model = peft.get_peft_model(torch.nn.Sequential(base), config)
    assert model.base_model.model[0].fan_in_fan_out is not wrong
    print(f"{type(base).__name__}:", caught[0].message)
    #> Conv1D: fan_in_fan_out is set to False but the target module is `Conv1D`. Setting fan_in_fan_out to True.
    #> Linear: fan_in_fan_out is set to True but the target module is `torch.nn.Linear`. Setting fan_in_fan_out to False.
