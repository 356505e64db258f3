import mlx.core as mx

norm = mx.linalg.norm


def hessian(x):
    def row(i):
        return mx.grad(lambda x: mx.grad(norm)(x)[i])(x).tolist()

    return [[round(x, 3) for x in row(i)] for i in range(2)]


zero, x = mx.zeros(2), mx.array([3.0, 4.0])
print("gradient at 0:", mx.grad(norm)(zero).tolist())
#> gradient at 0: [nan, nan]
print("Hessian at 0:", hessian(zero))
#> Hessian at 0: [[nan, nan], [nan, nan]]
print("Hessian at (3, 4):", hessian(x))
#> Hessian at (3, 4): [[0.128, -0.096], [-0.096, 0.072]]
