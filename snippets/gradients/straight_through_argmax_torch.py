import torch
from torch.nn.functional import one_hot

x = torch.tensor([1.0, 3.0], requires_grad=True)
soft = x / x.sum()
hard = one_hot(soft.argmax(), 2).float()
print("hard choice requires_grad:", hard.requires_grad)
#> hard choice requires_grad: False

# $y = x + s(q(x) - x)$
y = soft + (hard - soft).detach()
print("value:", y.tolist())
#> value: [0.0, 1.0]
(y @ torch.tensor([0.0, 16.0])).backward()
print("gradient:", x.grad.tolist())
#> gradient: [-3.0, 1.0]

x.grad = None
(x / x.sum() @ torch.tensor([0.0, 16.0])).backward()
print("gradient of the soft choice:", x.grad.tolist())
#> gradient of the soft choice: [-3.0, 1.0]
