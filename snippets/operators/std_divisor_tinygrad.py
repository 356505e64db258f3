from tinygrad import Tensor

x = Tensor([1.0, 2.0, 3.0])

print("std([1, 2, 3]):", f"{x.std().item():.4f}")
#> std([1, 2, 3]): 1.0000
print("var([1, 2, 3]):", f"{x.var().item():.4f}")
#> var([1, 2, 3]): 1.0000
print("std over n:", f"{x.std(correction=0).item():.4f}")
#> std over n: 0.8165
print("std over n - 1:", f"{x.std().item():.4f}")
#> std over n - 1: 1.0000
