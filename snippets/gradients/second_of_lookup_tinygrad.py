from tinygrad import Tensor

x, rows = Tensor([3.0, 4.0]).clone(), Tensor([0, 0])
(first,) = (x[rows] ** 2).sum().gradient(x)
print("first:", first.tolist())
#> first: [12.0, 0.0]
print("second:", first.sum().gradient(x)[0].tolist())
#> second: [4.0, 0.0]
