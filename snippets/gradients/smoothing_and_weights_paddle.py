import paddle

weights = paddle.to_tensor([1.0, 3.0])
loss = paddle.nn.CrossEntropyLoss(weights, label_smoothing=0.5)
z, labels = paddle.zeros([2, 2]), paddle.to_tensor([0, 1])
z.stop_gradient = False

grad = paddle.grad(loss(z, labels), z)[0]
print("right logit, weight 1:", grad[0, 0].item())
#> right logit, weight 1: -0.09375
print("right logit, weight 3:", grad[1, 1].item())
#> right logit, weight 3: -0.15625
