import torch

x = torch.tensor([[1.0, 2.0]])
V = torch.tensor([[1.0, -1], [2, 1], [-3, 1], [0, 1]])  # first layer
W = torch.tensor([[1.0, 2, 3, 4], [5, 6, 7, 8]])  # second layer
print("whole:", (torch.relu(x @ V.T) @ W.T).tolist())
#> whole: [[16.0, 40.0]]

halves = zip(V.chunk(2, dim=0), W.chunk(2, dim=1), strict=True)
y = sum(torch.relu(x @ v.T) @ w.T for v, w in halves)
print("column, then row:", y.tolist())
#> column, then row: [[16.0, 40.0]]

pairs = list(zip(x.chunk(2, dim=1), V.chunk(2, dim=1), strict=True))
early = sum(torch.relu(part @ v.T) for part, v in pairs)
print("row first, ReLU before the sum:", (early @ W.T).tolist())
#> row first, ReLU before the sum: [[23.0, 59.0]]
late = torch.relu(sum(part @ v.T for part, v in pairs))
print("row first, ReLU after the sum:", (late @ W.T).tolist())
#> row first, ReLU after the sum: [[16.0, 40.0]]
