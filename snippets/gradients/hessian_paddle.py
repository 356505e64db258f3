import paddle

x = paddle.to_tensor([1.0, 2.0], stop_gradient=False)
y = (x[0] * x[1]) ** 2
(gradient,) = paddle.grad(y, x, create_graph=True)
print("gradient:", gradient.tolist())
#> gradient: [8.0, 4.0]
(second,) = paddle.grad(gradient, x, retain_graph=True)
print("gradient of the gradient:", second.tolist())
#> gradient of the gradient: [16.0, 10.0]
hessian = paddle.autograd.hessian(y, x)[:]
print("Hessian:", hessian.tolist())
#> Hessian: [[8.0, 8.0], [8.0, 2.0]]
print("its diagonal:", hessian.diagonal().tolist())
#> its diagonal: [8.0, 2.0]
