import mindspore as ms

w = ms.Tensor(3.0)
cases = {
    "not used": lambda x: 1.0,
    "detached": lambda x: ms.ops.stop_gradient(x),
    "cast to int": lambda x: x.astype(ms.int32).astype(ms.float32),
    "rounded": lambda x: ms.ops.round(x),
    "times zero": lambda x: x * 0,
}

for name, f in cases.items():
    gradient = ms.grad(lambda x: w * f(x))  # $dy/dx = f'(x) w$
    print(f"{name}:", gradient(ms.Tensor(2.0)).item())
    #> not used: 0.0
    #> detached: 0.0
    #> cast to int: 3.0
    #> rounded: 0.0
    #> times zero: 0.0
