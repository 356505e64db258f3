import torch

X = torch.ones(4, 3)  # (batch, in)
target = torch.zeros(4, 2)  # (batch, out)
layer = torch.nn.Linear(in_features=3, out_features=2)
state = {"weight": torch.zeros(2, 3), "bias": torch.ones(2)}
layer.load_state_dict(state)

for reduction in "sum", "mean":
    loss = torch.nn.MSELoss(reduction=reduction)
    layer.zero_grad()
    loss(layer(X), target).backward()
    print(f"{reduction}:", layer.bias.grad.tolist())
    #> sum: [8.0, 8.0]
    #> mean: [1.0, 1.0]
