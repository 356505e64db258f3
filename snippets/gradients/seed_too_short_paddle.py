import paddle

x = paddle.to_tensor([1.0, 2.0, 3.0], stop_gradient=False)
y = x * x
seed = paddle.ones([2])

print("seed:", tuple(seed.shape))
#> seed: (2,)
(gradient,) = paddle.grad(y, x, grad_outputs=seed)
print("gradient:", tuple(gradient.shape))
#> gradient: (3,)
print("its first two entries:", gradient[:2].tolist())
#> its first two entries: [2.0, 4.0]
