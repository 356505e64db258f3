import torch

x, column = torch.ones(3, 3), torch.ones(3, 1)
one, five = torch.ones(1), torch.ones(5)

try:
    torch.einsum("bo,o->bo", x, column)
except RuntimeError as error:
    print("a second axis:", type(error).__name__)
    #> a second axis: RuntimeError
try:
    torch.einsum("i,i->i", torch.ones(2), five)
except RuntimeError as error:
    print("lengths 2 and 5:", type(error).__name__)
    #> lengths 2 and 5: RuntimeError
print("lengths 1 and 5:", torch.einsum("i,i->", one, five).item())
#> lengths 1 and 5: 5.0
