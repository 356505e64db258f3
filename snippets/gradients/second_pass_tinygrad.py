from tinygrad import Tensor

x = Tensor([3.0])
y = (x * x).sum()
y.backward()
print("first pass:", x.grad.item())
#> first pass: 6.0
y.backward()
print("second pass:", x.grad.item())
#> second pass: 12.0

x.grad = None
y = (x * x).sum()
y.backward()
y.backward()
print("second pass, graph kept:", x.grad.item())
#> second pass, graph kept: 12.0
