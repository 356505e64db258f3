import peft
import torch
from transformers.pytorch_utils import Conv1D

W = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])  # (out, in)
A, B = torch.tensor([[1.0, 0.0, 2.0]]), torch.tensor([[1.0], [3.0]])
x = torch.tensor([[1.0, 10.0, 100.0]])
r, alpha = 1, 4
merged = W + alpha / r * B @ A  # $W + \frac{\alpha}{r} B A$
print("W + alpha / r * B @ A:", merged.tolist())
#> W + alpha / r * B @ A: [[5.0, 2.0, 11.0], [16.0, 5.0, 30.0]]

for base, stored in (torch.nn.Linear(3, 2), W), (Conv1D(2, 3), W.T):
    base.load_state_dict({"weight": stored, "bias": torch.zeros(2)})
    config = peft.LoraConfig(
        r=r,
        lora_alpha=alpha,
        target_modules=["0"],
        fan_in_fan_out=isinstance(base, Conv1D),
    )
    model = peft.get_peft_model(torch.nn.Sequential(base), config)
    layer = model.base_model.model[0]
    layer.lora_A["default"].weight.data.copy_(A)
    layer.lora_B["default"].weight.data.copy_(B)
    assert torch.equal(model(x), x @ merged.T)
    after = model.merge_and_unload()[0]
    assert torch.equal(after(x), x @ merged.T)
    print(f"{type(base).__name__}:", after.weight.tolist())
    #> Linear: [[5.0, 2.0, 11.0], [16.0, 5.0, 30.0]]
    #> Conv1D: [[5.0, 16.0], [2.0, 5.0], [11.0, 30.0]]
