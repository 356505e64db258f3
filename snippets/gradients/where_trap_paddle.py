import paddle

x = paddle.to_tensor(0.0, stop_gradient=False)
zero = paddle.zeros([])
cases = {
    "sqrt(x)": paddle.sqrt,
    "log(x)": paddle.log,
    "1 / x": lambda x: 1 / x,
    "x ** 0.5": lambda x: x**0.5,
    "arccos(1 - x)": lambda x: paddle.acos(1 - x),
}
losses = set()

for name, f in cases.items():
    loss = paddle.where(x > 0, f(x), zero)
    losses.add(loss.item())
    gradient = paddle.grad(loss, x)[0]
    print(f"{name}:", gradient.item())
    #> sqrt(x): nan
    #> log(x): nan
    #> 1 / x: nan
    #> x ** 0.5: nan
    #> arccos(1 - x): nan
print("loss in each row:", *losses)
#> loss in each row: 0.0
