import torch
from transformers.pytorch_utils import Conv1D

c_proj = Conv1D(nf=2, nx=2)
W = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
with torch.no_grad():
    c_proj.weight.copy_(W)
x, b = torch.tensor([[1.0, 10.0]]), c_proj.bias
assert torch.equal(c_proj(x), x @ W + b)  # $x W + b$
print("Conv1D:", c_proj(x).tolist())
#> Conv1D: [[31.0, 42.0]]

linear = torch.nn.Linear(2, 2)
linear.load_state_dict(c_proj.state_dict())
assert torch.equal(linear(x), x @ W.T + b)  # $x W^\top + b$
print("Linear, as it is:", linear(x).tolist())
#> Linear, as it is: [[21.0, 43.0]]
state = {"weight": c_proj.weight.T, "bias": c_proj.bias}
linear.load_state_dict(state)
print("Linear, transposed:", linear(x).tolist())
#> Linear, transposed: [[31.0, 42.0]]

c_attn = Conv1D(nf=6, nx=2)
try:
    torch.nn.Linear(2, 6).load_state_dict(c_attn.state_dict())
except RuntimeError as error:
    print("c_attn:", str(error).splitlines()[1].strip())
    #> c_attn: size mismatch for weight: copying a param with shape torch.Size([2, 6]) from checkpoint, the shape in current model is torch.Size([6, 2]).
