import torch


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.frozen = torch.nn.Linear(1, 1).requires_grad_(False)
        self.plain = torch.tensor(2.0)
        self.layers = [torch.nn.Linear(1, 1)]
        self.kept = torch.nn.ModuleList([torch.nn.Linear(1, 1)])

    def forward(self, x):
        h = self.layers[0](self.frozen(x)) * self.plain
        return self.kept[0](h).sum()


model = Model()
model(torch.tensor([1.0])).backward()
print("frozen:", model.frozen.weight.grad)
#> frozen: None
print("plain tensor:", model.plain.grad)
#> plain tensor: None
print("in a list:", model.layers[0].weight.grad is not None)
#> in a list: True
names = [name for name, _ in model.named_parameters()]
print("parameters:", [name for name in names if "weight" in name])
#> parameters: ['frozen.weight', 'kept.0.weight']
