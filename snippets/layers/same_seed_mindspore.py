import mindspore as ms

ms.set_seed(0)
print("first number:", f"{ms.ops.rand(3)[0].item():.4f}")
#> first number: 0.2934

ms.set_seed(0)
print("again:", f"{ms.ops.rand(3)[0].item():.4f}")
#> again: 0.2934
