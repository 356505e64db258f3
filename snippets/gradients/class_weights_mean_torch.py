import torch
from torch.func import grad, vmap

scores = torch.zeros(2)
labels = torch.tensor([0, 1])
plain = torch.nn.CrossEntropyLoss()
weighted = torch.nn.CrossEntropyLoss(weight=torch.tensor([1.0, 3]))

for name, loss in {"plain": plain, "class weights": weighted}.items():
    each = vmap(grad(loss), in_dims=(None, 0))(scores, labels)
    mean = each.mean(dim=0).tolist()
    usual = grad(lambda s: loss(s.expand(2, 2), labels))(scores)
    print(f"{name}, mean and usual:", mean, usual.tolist())
    #> plain, mean and usual: [0.0, 0.0] [0.0, 0.0]
    #> class weights, mean and usual: [0.0, 0.0] [0.25, -0.25]
