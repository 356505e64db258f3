import mindspore as ms

w = ms.Tensor([1.0, 10])
x = ms.Tensor(2.0)
cases = {
    "y = x * [1, 10]": (lambda x: x * w, None),
    "y = x * [10]": (lambda x: x * w[1:], None),
    "y = [x, 10 * x]": (lambda x: [x, 10 * x], None),
    "seed [1, 1]": (lambda x: x * w, ms.Tensor([1.0, 1])),
    "seed [2, 3]": (lambda x: x * w, ms.Tensor([2.0, 3])),
}

for name, (f, seed) in cases.items():
    if seed is None:
        result = ms.grad(f)(x)
    else:
        result = ms.vjp(f, x)[1](seed)[0]
    print(f"{name}:", result.item())
    #> y = x * [1, 10]: 11.0
    #> y = x * [10]: 10.0
    #> y = [x, 10 * x]: 11.0
    #> seed [1, 1]: 11.0
    #> seed [2, 3]: 32.0
