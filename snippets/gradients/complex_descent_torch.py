import torch

goal = torch.tensor(1 + 1j)
z = torch.tensor(0j, requires_grad=True)
optimizer = torch.optim.SGD([z], lr=0.25)
for _ in range(10):
    optimizer.zero_grad()
    loss = abs(z - goal) ** 2
    loss.backward()
    optimizer.step()

print("distance at the start:", round(abs(goal).item(), 3))
#> distance at the start: 1.414
print("after ten steps:", round(abs(z - goal).item(), 3))
#> after ten steps: 0.001
