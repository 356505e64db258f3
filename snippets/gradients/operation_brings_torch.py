import torch

x = torch.tensor([[1.0, 2.0]], requires_grad=True)
w = torch.tensor([[3.0], [4.0]])

for y in x @ w, x.sin(), x.relu():
    print("backward:", y.grad_fn.name())
    #> backward: MmBackward0
    #> backward: SinBackward0
    #> backward: ReluBackward0
