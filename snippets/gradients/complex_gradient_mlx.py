import mlx.core as mx


def gradient(f, z):
    z = mx.array(z)
    seed = mx.ones_like(f(z))
    return mx.vjp(f, [z], [seed])[1][0].item()


square = gradient(lambda z: mx.real(z) ** 2 + mx.imag(z) ** 2, 3 + 4j)
print("real**2 + imag**2 at 3+4j:", square)
#> real**2 + imag**2 at 3+4j: (6+8j)
print("imag**2 at 2j:", gradient(lambda z: mx.imag(z) ** 2, 2j))
#> imag**2 at 2j: 4j
print("abs at 0j:", gradient(mx.abs, 0j))
#> abs at 0j: 0j
print("z * z at 1+2j, seed 1:", gradient(lambda z: z * z, 1 + 2j))
#> z * z at 1+2j, seed 1: (2-4j)
