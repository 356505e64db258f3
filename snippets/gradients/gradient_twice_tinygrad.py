from tinygrad import Tensor

x = Tensor(2.0).clone()

(x**2).backward()
print("first call:", x.grad.item())
#> first call: 4.0
(x**2).backward()
print("second call:", x.grad.item())
#> second call: 8.0
