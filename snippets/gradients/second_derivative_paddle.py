import paddle
from paddle.nn import functional


def second(f, at):
    x = paddle.to_tensor(at, stop_gradient=False)
    try:
        (first,) = paddle.grad(f(x), x, create_graph=True)
        return paddle.grad(first, x)[0].item()
    except ValueError as error:
        return type(error).__name__


relu, softplus = functional.relu, functional.softplus
print("relu(x) at 1:", second(relu, 1.0))
#> relu(x) at 1: ValueError
print("|x| at 1:", second(paddle.abs, 1.0))
#> |x| at 1: ValueError
print("relu(x) ** 2 at 1:", second(lambda x: relu(x) ** 2, 1.0))
#> relu(x) ** 2 at 1: 2.0
print("softplus(x) at 0:", second(softplus, 0.0))
#> softplus(x) at 0: 0.25
print("5 * x at 1:", second(lambda x: 5 * x, 1.0))  # $5x$
#> 5 * x at 1: ValueError
print("sqrt(x) at 0:", second(paddle.sqrt, 0.0))
#> sqrt(x) at 0: -inf
