import paddle

x = paddle.to_tensor([1.0, 2.0, 3.0], stop_gradient=False)
seed = paddle.ones([2])

print("x:", tuple(x.shape))
#> x: (3,)
print("seed:", tuple(seed.shape))
#> seed: (2,)
(gradient,) = paddle.grad(x * 2, x, grad_outputs=seed)
print("gradient:", tuple(gradient.shape))
#> gradient: (2,)
(gradient,) = paddle.grad(x * x, x, grad_outputs=seed)
print("gradient of x * x:", tuple(gradient.shape))
#> gradient of x * x: (3,)
print("its first two entries:", gradient[:2].tolist())
#> its first two entries: [2.0, 4.0]
