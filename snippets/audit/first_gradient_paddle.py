import paddle

X = paddle.to_tensor([[1.0, 2], [3, -1], [-2, 0], [0, 1]])
y = paddle.to_tensor([[1.0], [0], [1], [0]])
losses = {
    "": paddle.nn.BCEWithLogitsLoss(),
    ", pos_weight": paddle.nn.BCEWithLogitsLoss(
        pos_weight=paddle.ones([1])
    ),
}
for name, loss in losses.items():
    zero = paddle.nn.initializer.Constant(0.0)
    layer = paddle.nn.Linear(2, 1, weight_attr=zero)
    loss(layer(X), y).backward()
    weight, bias = layer.weight.grad.flatten(), layer.bias.grad
    print(f"weight, bias{name}:", weight.tolist(), bias.item())
    #> weight, bias: [0.0, -0.75] -1.0
    #> weight, bias, pos_weight: [0.5, -0.25] 0.0
