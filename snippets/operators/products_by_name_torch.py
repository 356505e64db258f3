import torch

x, w, v = torch.ones(2, 5), torch.ones(5, 3), torch.ones(5)

assert torch.equal(torch.matmul(x, w), x @ w)
assert torch.equal(torch.mm(x, w), x @ w)
print("torch.matmul(x, v):", tuple(torch.matmul(x, v).shape))
#> torch.matmul(x, v): (2,)
try:
    torch.mm(x, v)
except RuntimeError as error:
    print("torch.mm(x, v):", error)
    #> torch.mm(x, v): mat2 must be a matrix

print("torch.dot(v, v):", tuple(torch.dot(v, v).shape))
#> torch.dot(v, v): ()
try:
    torch.dot(x, w)
except RuntimeError as error:
    print("torch.dot(x, w):", error)
    #> torch.dot(x, w): 1D tensors expected, but got 2D and 2D tensors
