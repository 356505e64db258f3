import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
print("x:", x.is_leaf)
#> x: True
print("x * 3:", (x * 3).is_leaf)
#> x * 3: False
print("x[0]:", x[0].is_leaf)
#> x[0]: False
print("x.double():", x.double().is_leaf)
#> x.double(): False
print("to another device:", x.to("meta").is_leaf)
#> to another device: False
same = x.to(x.device)
print("to the same device:", same.is_leaf)
#> to the same device: True
print("x itself:", same is x)
#> x itself: True

moved = torch.tensor([1.0, 2.0]).double().requires_grad_()
print("moved first:", moved.is_leaf)
#> moved first: True
layer = torch.nn.Linear(2, 1).double()
print("layer.weight:", layer.weight.is_leaf)
#> layer.weight: True
