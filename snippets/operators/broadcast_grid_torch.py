import torch

features = torch.tensor([[1, 2, 3, 4, 5]])
weights = torch.tensor([[2, 1, 3, 1, 2]])
grid = features.t() * weights

print("column:", tuple(features.t().shape))
#> column: (5, 1)
print("row:", tuple(weights.shape))
#> row: (1, 5)
print("grid:", tuple(grid.shape))
#> grid: (5, 5)
for feature, row in zip(features[0].tolist(), grid.tolist()):
    print(f"{feature} * weights:", row)
    #> 1 * weights: [2, 1, 3, 1, 2]
    #> 2 * weights: [4, 2, 6, 2, 4]
    #> 3 * weights: [6, 3, 9, 3, 6]
    #> 4 * weights: [8, 4, 12, 4, 8]
    #> 5 * weights: [10, 5, 15, 5, 10]
print("sum of the grid:", grid.sum().item())
#> sum of the grid: 135
print("product of the sums:", (features.sum() * weights.sum()).item())
#> product of the sums: 135
print("diagonal:", grid.diagonal().tolist())
#> diagonal: [2, 2, 9, 4, 10]
print("sum of the diagonal:", grid.trace().item())
#> sum of the diagonal: 27
print("dot product:", torch.dot(features[0], weights[0]).item())
#> dot product: 27
