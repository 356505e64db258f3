from tinygrad import Tensor

x = Tensor([[1.0, 2, 3], [4, 5, 6]])
w = Tensor([[1.0, 2], [3, 4], [5, 6]])
y = x @ w

(dx,) = y.gradient(x, gradient=y.ones_like())
print("seed of ones:", dx.tolist())
#> seed of ones: [[3.0, 7.0, 11.0], [3.0, 7.0, 11.0]]

seed = Tensor([[1.0, 10], [100, 1000]])
print("another seed:", seed.tolist())
#> another seed: [[1.0, 10.0], [100.0, 1000.0]]
(dx,) = y.gradient(x, gradient=seed)
print("its gradient:", dx.tolist())
#> its gradient: [[21.0, 43.0, 65.0], [2100.0, 4300.0, 6500.0]]
