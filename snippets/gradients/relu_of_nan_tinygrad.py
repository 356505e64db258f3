from tinygrad import Tensor

nan = float("nan")
x = Tensor(nan).clone()
print("relu(nan):", x.relu().item())
#> relu(nan): 0.0
print("slope:", x.relu().gradient(x)[0].item())
#> slope: 0.0
