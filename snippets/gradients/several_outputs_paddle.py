import paddle

w = paddle.to_tensor([1.0, 10])
cases = {
    "y = x * [1, 10]": (lambda x: x * w, None),
    "y = x * [10]": (lambda x: x * w[1:], None),
    "y = [x, 10 * x]": (lambda x: [x, 10 * x], None),
    "seed [1, 1]": (lambda x: x * w, paddle.to_tensor([1.0, 1])),
    "seed [2, 3]": (lambda x: x * w, paddle.to_tensor([2.0, 3])),
}

for name, (f, seed) in cases.items():
    x = paddle.to_tensor(2.0, stop_gradient=False)
    print(f"{name}:", paddle.grad(f(x), x, seed)[0].item())
    #> y = x * [1, 10]: 11.0
    #> y = x * [10]: 10.0
    #> y = [x, 10 * x]: 11.0
    #> seed [1, 1]: 11.0
    #> seed [2, 3]: 32.0
