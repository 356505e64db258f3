import paddle

x = paddle.to_tensor([1.0, 2.0, 3.0])

print("std([1, 2, 3]):", f"{paddle.std(x).item():.4f}")
#> std([1, 2, 3]): 1.0000
print("var([1, 2, 3]):", f"{paddle.var(x).item():.4f}")
#> var([1, 2, 3]): 1.0000
print("std over n:", f"{paddle.std(x, unbiased=False).item():.4f}")
#> std over n: 0.8165
print("std over n - 1:", f"{paddle.std(x).item():.4f}")
#> std over n - 1: 1.0000
