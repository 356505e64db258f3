import paddle

paddle.seed(0)
print("first number:", f"{paddle.rand([3])[0].item():.4f}")
#> first number: 0.3123

paddle.seed(0)
print("again:", f"{paddle.rand([3])[0].item():.4f}")
#> again: 0.3123
