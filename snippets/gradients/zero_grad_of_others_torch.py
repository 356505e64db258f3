import torch

body = torch.nn.Linear(1, 1, bias=False)
head = torch.nn.Linear(1, 1, bias=False)
for layer in (body, head):
    torch.nn.init.ones_(layer.weight)
model = torch.nn.Sequential(body, head)
optimizer = torch.optim.SGD(head.parameters(), lr=0.0)


def backward():
    model(torch.tensor([[2.0]])).sum().backward()


for _ in range(3):
    optimizer.zero_grad()
    backward()
    optimizer.step()

print("head:", head.weight.grad.item())
#> head: 2.0
print("body:", body.weight.grad.item())
#> body: 6.0
model.zero_grad()
body.requires_grad_(False)
backward()
print("frozen body:", body.weight.grad)
#> frozen body: None
