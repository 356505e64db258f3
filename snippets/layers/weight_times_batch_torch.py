import torch

x = torch.tensor([1, 2, 3])
batch = torch.tensor([[1, 2, 3], [0, 1, 0]])  # (batch, in)
weight = torch.tensor([[1, 0, 1], [2, 1, 1]])  # (out, in)

print("weight @ x:", (weight @ x).tolist())
#> weight @ x: [4, 7]
try:
    weight @ batch
except RuntimeError as error:
    print("weight @ batch:", error)
    #> weight @ batch: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
print("batch @ weight.T:", (batch @ weight.T).tolist())
#> batch @ weight.T: [[4, 7], [0, 1]]

square, two = weight[:, 1:], batch[:, 1:]
print("square @ two:", (square @ two).tolist())
#> square @ two: [[1, 0], [3, 3]]
print("two @ square.T:", (two @ square.T).tolist())
#> two @ square.T: [[3, 5], [0, 1]]
linear = torch.nn.functional.linear
assert torch.equal(linear(two, square), two @ square.T)
