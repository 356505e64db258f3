import mindspore as ms

float32, int32 = ms.float32, ms.int32


def right_logits(labels, weights):
    y, weights = ms.Tensor(labels, int32), ms.Tensor(weights, float32)
    loss = ms.nn.CrossEntropyLoss(weights)
    grad = ms.grad(loss)(ms.ops.zeros((2, 2), float32), y)
    return [grad[0, labels[0]].item(), grad[1, labels[1]].item()]


print("weights 1 and 3:", right_logits([0, 1], [1.0, 3.0]))
#> weights 1 and 3: [-0.125, -0.375]
print("weights 2 and 6:", right_logits([0, 1], [2.0, 6.0]))
#> weights 2 and 6: [-0.125, -0.375]
print("class 1 alone, weight 3:", right_logits([1, 1], [1.0, 3.0]))
#> class 1 alone, weight 3: [-0.25, -0.25]
weight, y = ms.Tensor([3.0, 3.0]), ms.Tensor([0.0, 1.0])
loss = ms.nn.BCEWithLogitsLoss(pos_weight=weight)
grad = ms.grad(loss)(ms.ops.zeros((2,), float32), y)
print("pos_weight 3:", grad.asnumpy().tolist())
#> pos_weight 3: [0.25, -0.75]
