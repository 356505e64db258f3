import paddle


def gradient(f, z):
    z = paddle.to_tensor(z, "complex64", stop_gradient=False)
    y = f(z)
    return paddle.grad(y, z)[0].item()


square = gradient(
    lambda z: paddle.real(z) ** 2 + paddle.imag(z) ** 2, 3 + 4j
)
print("real**2 + imag**2 at 3+4j:", square)
#> real**2 + imag**2 at 3+4j: (6+8j)
print("imag**2 at 2j:", gradient(lambda z: paddle.imag(z) ** 2, 2j))
#> imag**2 at 2j: 4j
print("abs at 0j:", gradient(paddle.abs, 0j))
#> abs at 0j: 0j
print("z * z at 1+2j, seed 1:", gradient(lambda z: z * z, 1 + 2j))
#> z * z at 1+2j, seed 1: (2-4j)
