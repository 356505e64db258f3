import mindspore as ms

x = ms.Tensor([1, 2])

print("mean of integers:", ms.ops.mean(x).item())
#> mean of integers: 1
print("as floats:", ms.ops.mean(x.astype(ms.float32)).item())
#> as floats: 1.5
