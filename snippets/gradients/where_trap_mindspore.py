import mindspore as ms

x = ms.Tensor(0.0)
cases = {
    "sqrt(x)": ms.ops.sqrt,
    "log(x)": ms.ops.log,
    "1 / x": lambda x: 1 / x,
    "x ** 0.5": lambda x: x**0.5,
    "arccos(1 - x)": lambda x: ms.ops.acos(1 - x),
}
losses = set()

for name, f in cases.items():
    where = ms.value_and_grad(lambda x: ms.ops.where(x > 0, f(x), 0.0))
    loss, gradient = where(x)
    losses.add(loss.item())
    print(f"{name}:", gradient.item())
    #> sqrt(x): nan
    #> log(x): nan
    #> 1 / x: nan
    #> x ** 0.5: nan
    #> arccos(1 - x): nan
print("loss in each row:", *losses)
#> loss in each row: 0.0
