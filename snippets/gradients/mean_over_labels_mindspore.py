import mindspore as ms

rows = [[1.0, 0, 0, 0], [1.0, 0, 0, 0]]
one_hot = ms.Tensor(rows, ms.float32)  # (N, L)
z = ms.ops.zeros((2, 4), ms.float32)


def right_logit(loss):
    return ms.grad(loss)(z, one_hot)[0, 0].item()


ones, softmax = ms.ops.ones((4,)), ms.nn.CrossEntropyLoss
loss = ms.nn.BCEWithLogitsLoss(weight=ones, reduction="sum")
print("sigmoid, sum:", right_logit(loss))
#> sigmoid, sum: -0.5
loss = ms.nn.BCEWithLogitsLoss(weight=ones)
print("sigmoid, mean:", right_logit(loss))
#> sigmoid, mean: -0.0625
print("softmax, sum:", right_logit(softmax(reduction="sum")))
#> softmax, sum: -0.75
print("softmax, mean:", right_logit(softmax()))
#> softmax, mean: -0.375
