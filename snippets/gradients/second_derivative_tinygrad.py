from tinygrad import Tensor


def second(f, at):
    x = Tensor([at]).clone()
    (first,) = f(x).sum().gradient(x)
    return first.sum().gradient(x)[0].clone().item()


print("relu(x) at 1:", second(Tensor.relu, 1.0))
#> relu(x) at 1: 0.0
print("|x| at 1:", second(Tensor.abs, 1.0))
#> |x| at 1: 0.0
print("relu(x) ** 2 at 1:", second(lambda x: x.relu() ** 2, 1.0))
#> relu(x) ** 2 at 1: 2.0
print("softplus(x) at 0:", second(Tensor.softplus, 0.0))
#> softplus(x) at 0: 0.25
print("5 * x at 1:", second(lambda x: 5 * x, 1.0))  # $5x$
#> 5 * x at 1: 0.0
print("sqrt(x) at 0:", second(Tensor.sqrt, 0.0))
#> sqrt(x) at 0: -inf
