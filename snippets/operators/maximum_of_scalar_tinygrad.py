from tinygrad import Tensor

x = Tensor([-1.0, 2.0])

print("maximum(x, 0.0):", x.maximum(0.0).tolist())
#> maximum(x, 0.0): [0.0, 2.0]
zero = Tensor(0.0)  # ()
print("maximum(x, zero):", x.maximum(zero).tolist())
#> maximum(x, zero): [0.0, 2.0]
