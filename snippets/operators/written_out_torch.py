import torch

functional = torch.nn.functional
x = torch.tensor([1.0, 2.0, 3.0])
negative = torch.tensor([-1.0, -3.0])
table = torch.tensor([[1, 2], [3, 4]])

y = functional.leaky_relu(negative, negative_slope=0.1)[0]
print("leaky_relu(-1):", f"{y:.2f}")
#> leaky_relu(-1): -0.10
y = functional.gelu(negative[1], approximate="none")
print("gelu(-3):", f"{y:.4f}")
#> gelu(-3): -0.0040
print("std([1, 2, 3]):", f"{torch.std(x, correction=0):.4f}")
#> std([1, 2, 3]): 0.8165
mean = torch.mean(torch.tensor([1, 2]), dtype=torch.float32)
print("mean([1, 2]):", mean.item())
#> mean([1, 2]): 1.5
print("argmax([[1, 2], [3, 4]]):", table.argmax(dim=0).tolist())
#> argmax([[1, 2], [3, 4]]): [1, 1]
