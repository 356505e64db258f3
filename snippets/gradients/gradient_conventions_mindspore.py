import mindspore as ms


def square(z):
    return ms.ops.real(z) ** 2 + ms.ops.imag(z) ** 2


other = ms.Tensor(1.0)
both, ten = ms.Tensor([1.0, 10.0]), ms.Tensor([10.0])
z = ms.Tensor(3 + 4j, ms.complex64)
cases = {
    "y = x * [1, 10]": (lambda x: x * both, ms.Tensor(2.0)),
    "y = x * [10]": (lambda x: x * ten, ms.Tensor(2.0)),
    "y without x": (lambda x: other**2, ms.Tensor(2.0)),
    "y = x ** 2, integer x": (lambda x: x**2, ms.Tensor(2)),
    "|z| ** 2 at 3+4j": (square, z),
}

for name, (f, x) in cases.items():
    print(f"{name}:", ms.grad(f)(x).item())
    #> y = x * [1, 10]: 11.0
    #> y = x * [10]: 10.0
    #> y without x: 0.0
    #> y = x ** 2, integer x: 4
    #> |z| ** 2 at 3+4j: (6+8j)
