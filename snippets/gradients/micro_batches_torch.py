import torch

x = torch.tensor([[1.0, 2, 3, 0], [10, 0, 0, 0]])  # (batch, time)
mask = torch.tensor([[1.0, 1, 1, 0], [1, 0, 0, 0]])
w = torch.tensor(1.0, requires_grad=True)
((w * x * mask).sum() / mask.sum()).backward()
print("one batch:", w.grad.item())
#> one batch: 4.0

parts, count = len(x), mask.sum()
losses = {
    "sum / count": lambda loss, kept: loss.sum() / count,
    "mean / parts": lambda loss, kept: loss.sum() / kept.sum() / parts,
    "with padding": lambda loss, kept: loss.mean() / parts,
}
for name, loss in losses.items():
    w.grad = None
    for part, kept in zip(x, mask, strict=True):
        loss(w * part * kept, kept).backward()
    print(f"{name}:", w.grad.item())
    #> sum / count: 4.0
    #> mean / parts: 6.0
    #> with padding: 2.0
