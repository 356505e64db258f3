import torch

x = torch.tensor([1.0, 2.0, 3.0])
integers = torch.tensor([1, 2])
table = torch.tensor([[1, 2], [3, 4]])
functional = torch.nn.functional

value = functional.leaky_relu(torch.tensor(-1.0))
print("leaky_relu(-1):", f"{value:.2f}")
#> leaky_relu(-1): -0.01
print("std([1, 2, 3]):", f"{x.std():.4f}")
#> std([1, 2, 3]): 1.0000
try:
    integers.mean()
except RuntimeError as error:
    print("mean of integers:", type(error).__name__)
    #> mean of integers: RuntimeError
print("argmax of a table:", table.argmax().tolist())
#> argmax of a table: 3
value = functional.gelu(torch.tensor(-3.0))
print("gelu(-3):", f"{value:.4f}")
#> gelu(-3): -0.0040
