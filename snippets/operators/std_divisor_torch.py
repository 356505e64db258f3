import torch

x = torch.tensor([1.0, 2.0, 3.0])

print("std([1, 2, 3]):", f"{torch.std(x):.4f}")
#> std([1, 2, 3]): 1.0000
print("var([1, 2, 3]):", f"{torch.var(x):.4f}")
#> var([1, 2, 3]): 1.0000
print("std over n:", f"{torch.std(x, correction=0):.4f}")
#> std over n: 0.8165
print("std over n - 1:", f"{torch.std(x):.4f}")
#> std over n - 1: 1.0000
