import paddle

x = paddle.to_tensor([1.0, 2.0, 3.0], stop_gradient=False)
y = x * 2
seed = paddle.ones([2])

print("x:", tuple(x.shape))
#> x: (3,)
print("seed:", tuple(seed.shape))
#> seed: (2,)
(gradient,) = paddle.grad(y, x, grad_outputs=seed)
print("gradient:", tuple(gradient.shape))
#> gradient: (2,)
