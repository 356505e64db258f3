import torch

x = torch.tensor([[1.0, 2, 3], [2, 0, 1]])
target = torch.zeros(2, 2)
linear = torch.nn.Linear(3, 2)
linear.weight.data = torch.tensor([[1.0, 0, 2], [0, 3, 1]])
linear.bias.data = torch.tensor([4.0, 5.0])


def gradient(loss):
    linear.zero_grad()
    loss.backward()
    return linear.weight.grad.clone()


mse = torch.nn.functional.mse_loss
mean = gradient(mse(linear(x), target))
total = gradient(mse(linear(x), target, reduction="sum"))
print("elements:", linear(x).numel())
#> elements: 4
print("sum / mean:", (total / mean).unique().tolist())
#> sum / mean: [4.0]
print("same shape:", total.shape == mean.shape)
#> same shape: True
