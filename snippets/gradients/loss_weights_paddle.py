import paddle

functional = paddle.nn.functional


def right_logits(labels, weights):
    z = paddle.zeros([2, 2])
    z.stop_gradient = False
    y, weights = paddle.to_tensor(labels), paddle.to_tensor(weights)
    loss = functional.cross_entropy(z, y, weight=weights)
    grad = paddle.grad(loss, z)[0]
    return [grad[0, labels[0]].item(), grad[1, labels[1]].item()]


print("weights 1 and 3:", right_logits([0, 1], [1.0, 3.0]))
#> weights 1 and 3: [-0.125, -0.375]
print("weights 2 and 6:", right_logits([0, 1], [2.0, 6.0]))
#> weights 2 and 6: [-0.125, -0.375]
print("class 1 alone, weight 3:", right_logits([1, 1], [1.0, 3.0]))
#> class 1 alone, weight 3: [-0.25, -0.25]
bce = functional.binary_cross_entropy_with_logits
z, y = paddle.zeros([2]), paddle.to_tensor([0.0, 1.0])
z.stop_gradient = False
loss = bce(z, y, pos_weight=paddle.to_tensor([3.0]))
print("pos_weight 3:", paddle.grad(loss, z)[0].tolist())
#> pos_weight 3: [0.25, -0.75]
