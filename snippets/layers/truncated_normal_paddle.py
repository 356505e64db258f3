import paddle

std = 0.02
paddle.seed(0)
draw = paddle.nn.initializer.TruncatedNormal(std=std)
init = {"default_initializer": draw}
w = paddle.create_parameter([1000, 1000], "float32", **init)
print("all within 2 sigma:", bool((w.abs() <= 2 * std).all()))
#> all within 2 sigma: False
print("standard deviation:", f"{w.std().item():.2g}")
#> standard deviation: 0.02
assert w.abs().max() > 4 * std
