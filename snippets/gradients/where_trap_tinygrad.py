from tinygrad import Tensor

x = Tensor(0.0).clone()
cases = {
    "sqrt(x)": lambda x: x.sqrt(),
    "log(x)": lambda x: x.log(),
    "1 / x": lambda x: 1 / x,
    "x ** 0.5": lambda x: x**0.5,
    "arccos(1 - x)": lambda x: (1 - x).acos(),
}
losses = set()

for name, f in cases.items():
    loss = (x > 0).where(f(x), 0.0)
    losses.add(loss.item())
    print(f"{name}:", loss.gradient(x)[0].item())
    #> sqrt(x): nan
    #> log(x): nan
    #> 1 / x: nan
    #> x ** 0.5: nan
    #> arccos(1 - x): nan
print("loss in each row:", *losses)
#> loss in each row: 0.0
