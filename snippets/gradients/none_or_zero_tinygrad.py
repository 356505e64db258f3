from tinygrad import Tensor, dtypes

w = Tensor(3.0, dtype=dtypes.float32).clone()
cases = {
    "not used": lambda x: 1.0,
    "detached": lambda x: x.detach(),
    "cast to int": lambda x: x.cast(dtypes.int32).cast(dtypes.float32),
    "rounded": lambda x: x.round(),
    "times zero": lambda x: x * 0,
}

for name, f in cases.items():
    x = Tensor(2.0, dtype=dtypes.float32).clone()
    y = w * f(x)  # $dy/dx = f'(x) w$
    y.backward()
    print(f"{name}:", None if x.grad is None else x.grad.item())
    #> not used: None
    #> detached: 0.0
    #> cast to int: 3.0
    #> rounded: 0.0
    #> times zero: 0.0
