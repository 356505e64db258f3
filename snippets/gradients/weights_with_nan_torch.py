import torch


class Norm(torch.nn.Module):
    def forward(self, x):
        return (x**2).sum(dim=1, keepdim=True).sqrt()


first, last = torch.nn.Linear(2, 2, bias=False), torch.nn.Linear(1, 1)
model = torch.nn.Sequential(first, Norm(), last)
loss = model(torch.zeros(1, 2)).sum()
loss.backward()
print("loss is finite:", loss.isfinite().item())
#> loss is finite: True
for name, weight in model.named_parameters():
    print(f"{name}:", weight.grad.isfinite().all().item())
    #> 0.weight: False
    #> 2.weight: True
    #> 2.bias: True
