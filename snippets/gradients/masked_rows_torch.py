import torch

rows = torch.tensor([[3.0, 4.0], [0.0, 0.0]])
used = torch.tensor([True, False])
W = torch.eye(2, requires_grad=True)


def norm(x):
    return (x**2).sum(dim=1).sqrt()


filled = torch.where(used[:, None], rows @ W, 1.0)
losses = {
    "times the mask": (used * norm(rows @ W)).sum(),
    "masked after the root": norm(rows @ W)[used].sum(),
    "masked before": norm((rows @ W)[used]).sum(),
    "padding filled with ones": (used * norm(filled)).sum(),
}
for name, loss in losses.items():
    gradient = torch.autograd.grad(loss, W)[0]
    print(f"{name}:", loss.item(), gradient.isfinite().all().item())
    #> times the mask: 5.0 False
    #> masked after the root: 5.0 False
    #> masked before: 5.0 True
    #> padding filled with ones: 5.0 True
