import mlx.core as mx

x = mx.array([1.0, 2.0, 3.0])

print("std([1, 2, 3]):", f"{mx.std(x).item():.4f}")
#> std([1, 2, 3]): 0.8165
print("var([1, 2, 3]):", f"{mx.var(x).item():.4f}")
#> var([1, 2, 3]): 0.6667
print("std over n:", f"{mx.std(x).item():.4f}")
#> std over n: 0.8165
print("std over n - 1:", f"{mx.std(x, ddof=1).item():.4f}")
#> std over n - 1: 1.0000
