import mlx.core as mx

x = mx.array(0.0)
cases = {
    "sqrt(x)": mx.sqrt,
    "log(x)": mx.log,
    "1 / x": lambda x: 1 / x,
    "x ** 0.5": lambda x: x**0.5,
    "arccos(1 - x)": lambda x: mx.arccos(1 - x),
}
losses = set()

for name, f in cases.items():
    where = mx.value_and_grad(lambda x: mx.where(x > 0, f(x), 0.0))
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
