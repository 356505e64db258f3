import torch

loss = torch.nn.functional.binary_cross_entropy
p, target = torch.tensor([0.9]), torch.tensor([1.0])

print("(prediction, target):", f"{loss(p, target):.4f}")
#> (prediction, target): 0.1054
print("(target, prediction):", f"{loss(target, p):.4f}")
#> (target, prediction): 10.0000
print("by name:", f"{loss(input=p, target=target):.4f}")
#> by name: 0.1054
