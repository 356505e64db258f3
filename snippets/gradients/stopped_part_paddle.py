import paddle

cases = {
    "nothing stopped": lambda x: x**2 + x**3,  # $2x + 3x^2$
    "x ** 3 stopped": lambda x: x**2 + (x**3).detach(),  # $2x$
    "both stopped": lambda x: (x**2 + x**3).detach(),
}

for name, f in cases.items():
    x = paddle.to_tensor(2.0, stop_gradient=False)
    y = f(x)
    y.backward()
    result = x.grad
    if result is not None:
        result = result.item()
    assert y.item() == 12.0  # $y = x^2 + x^3$
    print(f"{name}:", result)
    #> nothing stopped: 16.0
    #> x ** 3 stopped: 4.0
    #> both stopped: None
