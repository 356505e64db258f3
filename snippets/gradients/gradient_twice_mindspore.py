import mindspore as ms

x = ms.Tensor(2.0)
gradient = ms.grad(lambda x: x**2)

print("first call:", gradient(x).item())
#> first call: 4.0
print("second call:", gradient(x).item())
#> second call: 4.0
