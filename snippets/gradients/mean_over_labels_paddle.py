import paddle

functional = paddle.nn.functional
one_hot = paddle.to_tensor([[1.0, 0, 0, 0], [1.0, 0, 0, 0]])  # (N, L)


def right_logit(loss, **options):
    z = paddle.full([2, 4], 0.0)
    z.stop_gradient = False
    value = loss(z, one_hot, **options)
    return paddle.grad(value, z)[0][0, 0].item()


def bce(z, y, **options):
    one = paddle.ones([1])
    loss = functional.binary_cross_entropy_with_logits
    return loss(z, y, pos_weight=one, **options)


print("sigmoid, sum:", right_logit(bce, reduction="sum"))
#> sigmoid, sum: -0.5
print("sigmoid, mean:", right_logit(bce))
#> sigmoid, mean: -0.0625


def softmax(z, y, **options):
    return functional.cross_entropy(z, y, soft_label=True, **options)


print("softmax, sum:", right_logit(softmax, reduction="sum"))
#> softmax, sum: -0.75
print("softmax, mean:", right_logit(softmax))
#> softmax, mean: -0.375
