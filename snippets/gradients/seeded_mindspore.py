import mindspore as ms

x = ms.Tensor([[1.0, 2, 3], [4, 5, 6]])
w = ms.Tensor([[1.0, 2], [3, 4], [5, 6]])
y, pullback = ms.vjp(lambda x: x @ w, x)

(dx,) = pullback(ms.ops.ones_like(y))
print("seed of ones:", dx.tolist())
#> seed of ones: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]

seed = ms.Tensor([[1.0, 10], [100, 1000]])
print("another seed:", seed.tolist())
#> another seed: [[1.0, 10.0], [100.0, 1000.0]]
(dx,) = pullback(seed)
print("its gradient:", dx.tolist())
#> its gradient: [[21.0, 43.0, 65.0], [2100.0, 4300.0, 6500.0]]
