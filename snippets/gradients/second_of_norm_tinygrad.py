from tinygrad import Tensor


def twice(at):
    x = Tensor(at).clone()
    (first,) = (x * x).sum().sqrt().gradient(x)
    second = [first[i].gradient(x)[0].tolist() for i in range(2)]
    rounded = [[round(x, 3) for x in row] for row in second]
    return first.tolist(), rounded


first, second = twice([0.0, 0.0])
print("gradient at 0:", first)
#> gradient at 0: [nan, nan]
print("Hessian at 0:", second)
#> Hessian at 0: [[nan, nan], [nan, nan]]
print("Hessian at (3, 4):", twice([3.0, 4.0])[1])
#> Hessian at (3, 4): [[0.128, -0.096], [-0.096, 0.072]]
