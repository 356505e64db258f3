import mindspore as ms

x = ms.Tensor([1.0, 2.0, 3.0])
y, pullback = ms.vjp(lambda x: x * 2, x)
seed = ms.ops.ones(2)

print("x:", x.shape)
print("seed:", seed.shape)
print("gradient:", pullback(seed)[0].shape)
