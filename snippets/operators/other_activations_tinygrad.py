from tinygrad import Tensor

x = Tensor([-1.0, 1.0])

print("elu(-1):", f"{x.elu()[0].item():.4f}")
#> elu(-1): -0.6321
print("selu(-1):", f"{x.selu()[0].item():.4f}")
#> selu(-1): -1.1113
print("hard_sigmoid(1):", f"{x.hardsigmoid()[1].item():.4f}")
#> hard_sigmoid(1): 0.6667
