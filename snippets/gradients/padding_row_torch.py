import torch

rows = torch.nn.Embedding(3, 2, padding_idx=0)
with torch.no_grad():
    rows.weight.fill_(1.0)
optimizer = torch.optim.AdamW(
    rows.parameters(), lr=0.5, weight_decay=0.5
)
rows(torch.tensor([0, 1])).sum().backward()
print("gradient:", rows.weight.grad[:, 0].tolist())
#> gradient: [0.0, 1.0, 0.0]
optimizer.step()
after = [round(x, 4) for x in rows.weight[:, 0].tolist()]
print("after a step:", after)
#> after a step: [0.75, 0.25, 0.75]
