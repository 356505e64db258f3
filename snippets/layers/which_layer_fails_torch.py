import torch

model = torch.nn.Sequential(
    torch.nn.Flatten(),
    torch.nn.Linear(in_features=6, out_features=4),
    torch.nn.Linear(in_features=5, out_features=2),
)


def show(module, inputs):
    shape, dtype = tuple(inputs[0].shape), inputs[0].dtype
    print(f"{names[module]} gets:", shape, dtype)
    #> 0 gets: (3, 2, 3) torch.float32
    #> 1 gets: (3, 6) torch.float32
    #> 2 gets: (3, 4) torch.float32


names = {module: name for name, module in model.named_modules()}
for module in model.children():
    module.register_forward_pre_hook(show)
try:
    model(torch.ones(3, 2, 3))
except RuntimeError as error:
    print("error:", error)
    #> error: mat1 and mat2 shapes cannot be multiplied (3x4 and 5x2)
