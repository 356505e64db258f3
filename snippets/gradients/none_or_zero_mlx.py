import mlx.core as mx

w = mx.array(3.0)
cases = {
    "not used": lambda x: 1.0,
    "detached": lambda x: mx.stop_gradient(x),
    "cast to int": lambda x: x.astype(mx.int32),
    "rounded": lambda x: mx.round(x),
    "times zero": lambda x: x * 0,
}

for name, f in cases.items():
    gradient = mx.grad(lambda x: w * f(x))  # $dy/dx = f'(x) w$
    print(f"{name}:", gradient(mx.array(2.0)).item())
    #> not used: 0.0
    #> detached: 0.0
    #> cast to int: 3.0
    #> rounded: 0.0
    #> times zero: 0.0
