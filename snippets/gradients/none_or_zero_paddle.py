import paddle

w = paddle.to_tensor(3.0, stop_gradient=False)
cases = {
    "not used": lambda x: 1.0,
    "detached": lambda x: x.detach(),
    "cast to int": lambda x: x.astype("int32").astype("float32"),
    "rounded": lambda x: x.round(),
    "times zero": lambda x: x * 0,
}

for name, f in cases.items():
    x = paddle.to_tensor(2.0, stop_gradient=False)
    y = w * f(x)  # $dy/dx = f'(x) w$
    y.backward()
    print(f"{name}:", None if x.grad is None else x.grad.item())
    #> not used: None
    #> detached: None
    #> cast to int: 3.0
    #> rounded: 0.0
    #> times zero: 0.0
