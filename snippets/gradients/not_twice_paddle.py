import paddle
from paddle.nn import functional


def twice(f):
    x = paddle.to_tensor([3.0, 4.0], stop_gradient=False)
    try:
        (first,) = paddle.grad(f(x).sum(), x, create_graph=True)
        second = paddle.grad(first[0], x)[0].tolist()
    except RuntimeError as error:
        text = str(error).split(") ", 1)[1].split(".")[0]
        return f"{type(error).__name__}: {text}"
    return [round(entry, 3) for entry in second]


print("norm:", twice(paddle.linalg.norm))
#> norm: RuntimeError: The Op p_norm_grad doesn't have any grad op
print("root of squares:", twice(lambda x: (x * x).sum().sqrt()))
#> root of squares: [0.128, -0.096]
print("gelu:", twice(functional.gelu))
#> gelu: RuntimeError: The Op gelu_grad doesn't have any grad op
print("silu:", twice(functional.silu))
#> silu: [-0.032, -0.0]
print("softmax:", twice(lambda x: functional.softmax(x)[0]))
#> softmax: RuntimeError: The Op softmax_grad doesn't have any grad op


def share(x):
    power = (x - x.max().detach()).exp()
    return power[0] / power.sum()


print("quotient of exp:", twice(share))
#> quotient of exp: [0.091, -0.091]
