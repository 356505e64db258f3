import paddle

paddle.seed(0)
layer = paddle.nn.Embedding(1000, 100)
print("standard deviation:", f"{layer.weight.std().item():.1g}")
#> standard deviation: 0.04
