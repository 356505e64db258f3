import torch

used, unused = torch.ones(()), torch.ones(())
model = torch.nn.ParameterDict({"used": used, "unused": unused})
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.5, weight_decay=0.5
)

model["used"].backward()
names = [n for n, p in model.named_parameters() if p.grad is None]
print("without a gradient:", names)
#> without a gradient: ['unused']
optimizer.step()
print("unused, None:", model["unused"].item())
#> unused, None: 1.0

model["unused"].grad = torch.zeros(())
optimizer.step()
print("unused, zero:", model["unused"].item())
#> unused, zero: 0.75
