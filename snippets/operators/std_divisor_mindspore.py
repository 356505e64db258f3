import mindspore as ms

x = ms.Tensor([1.0, 2.0, 3.0])

print("std([1, 2, 3]):", f"{ms.ops.std(x).item():.4f}")
#> std([1, 2, 3]): 0.8165
print("var([1, 2, 3]):", f"{ms.ops.var(x).item():.4f}")
#> var([1, 2, 3]): 0.6667
print("std over n:", f"{ms.ops.std(x, ddof=0).item():.4f}")
#> std over n: 0.8165
print("std over n - 1:", f"{ms.ops.std(x, ddof=1).item():.4f}")
#> std over n - 1: 1.0000
