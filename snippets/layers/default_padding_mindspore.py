import mindspore as ms

x = ms.ops.ones((1, 1, 4, 4))
layer = ms.nn.Conv2d(1, 1, kernel_size=3)
mint = ms.mint.nn.Conv2d(1, 1, kernel_size=3)

print("nn.Conv2d pad_mode:", layer.pad_mode)
#> nn.Conv2d pad_mode: same
print("nn.Conv2d output:", layer(x).shape)
#> nn.Conv2d output: (1, 1, 4, 4)
print("nn.Conv2d has_bias:", layer.has_bias)
#> nn.Conv2d has_bias: False
print("mint.nn.Conv2d padding:", mint.padding)
#> mint.nn.Conv2d padding: (0, 0)
