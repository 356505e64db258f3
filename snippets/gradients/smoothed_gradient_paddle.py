import paddle

loss = paddle.nn.CrossEntropyLoss(label_smoothing=0.4)
label = paddle.to_tensor([0])


def right_logit(p):
    z = paddle.log(paddle.to_tensor([p]))
    z.stop_gradient = False
    grad = paddle.grad(loss(z, label), z)[0]
    return round(grad[0, 0].item(), 3) + 0.0


print("p 0.25:", right_logit([0.25, 0.25, 0.25, 0.25]))
#> p 0.25: -0.45
print("p 0.7:", right_logit([0.7, 0.1, 0.1, 0.1]))
#> p 0.7: 0.0
print("p 0.94:", right_logit([0.94, 0.02, 0.02, 0.02]))
#> p 0.94: 0.24
