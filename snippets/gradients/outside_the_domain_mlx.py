import mlx.core as mx


def slope(f, value):
    return mx.grad(f)(mx.array(value)).item()


cases = {
    "log at -1": mx.log,
    "sqrt at -1": mx.sqrt,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, -1.0))
    #> log at -1: -1.0
    #> sqrt at -1: nan
