import torch

model = torch.nn.Sequential()
model.append(torch.nn.Linear(2, 2)).append(torch.nn.Linear(2, 1))
x = torch.zeros(1, 2)
with torch.no_grad():
    model[0].bias.zero_()
loss = model(x).sum() + (model[0](x) ** 2).sum().sqrt()
loss.backward()
print("loss is finite:", loss.isfinite().item())
#> loss is finite: True
for name, weight in model.named_parameters():
    print(f"{name}:", weight.grad.isfinite().all().item())
    #> 0.weight: False
    #> 0.bias: False
    #> 1.weight: True
    #> 1.bias: True
