from tinygrad import Tensor


def slope(f, value):
    x = Tensor(value).clone()
    return f(x).gradient(x)[0].item()


cases = {
    "log at -1": Tensor.log,
    "sqrt at -1": Tensor.sqrt,
}
for name, f in cases.items():
    print(f"{name}:", slope(f, -1.0))
    #> log at -1: -1.0
    #> sqrt at -1: nan
