from tinygrad import Tensor

x = Tensor([-1.0])

print("leaky_relu(-1):", f"{x.leaky_relu().item():.2f}")
#> leaky_relu(-1): -0.01
y = x.leaky_relu(neg_slope=0.1)
print("slope 0.1 given:", f"{y.item():.2f}")
#> slope 0.1 given: -0.10
