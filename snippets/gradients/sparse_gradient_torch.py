import torch

rows = torch.nn.Embedding(3, 2, sparse=True)
torch.nn.init.ones_(rows.weight)
(rows(torch.tensor([0, 0])) ** 2).sum().backward()

gradient = rows.weight.grad
print("layout:", gradient.layout)
#> layout: torch.sparse_coo
print("rows:", gradient._indices()[0].tolist())
#> rows: [0, 0]
print("values:", gradient._values().tolist())
#> values: [[2.0, 2.0], [2.0, 2.0]]
print("dense:", gradient.to_dense().tolist())
#> dense: [[4.0, 4.0], [0.0, 0.0], [0.0, 0.0]]
print("norm:", round(torch.norm(gradient.to_dense()).item(), 3))
#> norm: 5.657
try:
    torch.nn.utils.clip_grad_norm_(rows.parameters(), 1.0)
except NotImplementedError as error:
    print("clip_grad_norm_:", f"{type(error).__name__}: {error}"[:86])
    #> clip_grad_norm_: NotImplementedError: Could not run 'aten::linalg_vector_norm' with arguments from the 
