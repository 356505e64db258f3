import paddle
from paddle import optimizer as optim


def change(zero, optimizer, **options):
    weight = paddle.create_parameter([1], "float32")
    weight.set_value(paddle.ones([1]))
    step = optimizer(0.5, parameters=[weight], **options)
    weight.sum().backward()
    step.step()
    before = weight.item()
    if zero:
        step.clear_grad()
    else:
        step.clear_grad(set_to_zero=False)
    step.step()
    return round(weight.item() - before, 4)


momentum = {"momentum": 0.5}
print("momentum, None:", change(False, optim.Momentum, **momentum))
#> momentum, None: 0.0
print("momentum, zero:", change(True, optim.Momentum, **momentum))
#> momentum, zero: -0.25
print("Adam, None:", change(False, optim.Adam))
#> Adam, None: 0.0
print("Adam, zero:", change(True, optim.Adam))
#> Adam, zero: -0.335
