import torch

linear = torch.nn.Linear(3, 2)
W = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
linear.load_state_dict({"weight": W, "bias": torch.zeros(2)})

shared = linear.weight.detach().numpy().T
copied = linear.weight.detach().numpy().T.copy()

optimizer = torch.optim.SGD(linear.parameters(), lr=1.0)
linear(torch.ones(1, 3)).sum().backward()
optimizer.step()

print("shared:", shared.tolist())
#> shared: [[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]]
print("copied:", copied.tolist())
#> copied: [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]
