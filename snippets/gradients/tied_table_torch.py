import torch

rows = torch.nn.Embedding(3, 2, sparse=True)
output = torch.nn.Linear(2, 3, bias=False)
output.weight = rows.weight
optimizer = torch.optim.SparseAdam(rows.parameters())
output(rows(torch.tensor([0]))).sum().backward()
print("layout:", rows.weight.grad.layout)
#> layout: torch.strided
try:
    optimizer.step()
except RuntimeError as error:
    print("SparseAdam:", f"{type(error).__name__}: {error}")
    #> SparseAdam: RuntimeError: SparseAdam does not support dense gradients, please consider Adam instead
