import torch

ones, x = torch.ones(4), torch.tensor([[1.0], [3.0]])

dropout, norm = torch.nn.Dropout(0.5), torch.nn.BatchNorm1d(1)
print("dropout keeps ones:", torch.equal(dropout(ones), ones))
#> dropout keeps ones: False
print("batch norm:", norm(x).flatten().round(decimals=2).tolist())
#> batch norm: [-1.0, 1.0]

dropout = torch.nn.Dropout(0.5).eval()
norm = torch.nn.BatchNorm1d(1).eval()
print("dropout keeps ones, eval:", torch.equal(dropout(ones), ones))
#> dropout keeps ones, eval: True
y = norm(x).flatten().round(decimals=2)
print("batch norm, eval:", y.tolist())
#> batch norm, eval: [1.0, 3.0]
