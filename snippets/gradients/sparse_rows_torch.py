import torch


def changes(optimizer, **options):
    rows = torch.nn.Embedding(3, 2, sparse=True)
    torch.nn.init.ones_(rows.weight)
    step = optimizer(rows.parameters(), lr=0.5, **options)
    try:
        for index in 0, 1:
            before = rows.weight[:, 0].clone()
            step.zero_grad()
            rows(torch.tensor([index])).sum().backward()
            step.step()
    except RuntimeError as error:
        return f"{type(error).__name__}: {error}"
    change = rows.weight[:, 0] - before
    return [round(x, 4) for x in change.tolist()]


print("SGD:", changes(torch.optim.SGD))
#> SGD: [0.0, -0.5, 0.0]
print("momentum:", changes(torch.optim.SGD, momentum=0.5))
#> momentum: [-0.25, -0.5, 0.0]
print("Adam:", changes(torch.optim.Adam))
#> Adam: RuntimeError: Adam does not support sparse gradients, please consider SparseAdam instead
print("SparseAdam:", changes(torch.optim.SparseAdam))
#> SparseAdam: [0.0, -0.3721, 0.0]
print("weight decay:", changes(torch.optim.SGD, weight_decay=0.5))
#> weight decay: RuntimeError: add(sparse, dense) is not supported. Use add(dense, sparse) instead.
