import mindspore as ms


def gradient(loss, z, y):
    y = ms.Tensor([y, y])
    return ms.grad(loss)(ms.Tensor([z, z]), y)[0].item()


def on_p(z, y):
    p = ms.ops.sigmoid(z)
    return ms.ops.binary_cross_entropy(p, y, reduction="sum")


on_z = ms.nn.BCEWithLogitsLoss(reduction="sum")
for z, y in [(10.0, 0.0), (20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(gradient(on_p, z, y), 3) + 0.0
    print(f"on p, logit {z:.0f}, target {y:.0f}:", value)
    #> on p, logit 10, target 0: 1.0
    #> on p, logit 20, target 0: 0.0
    #> on p, logit -20, target 1: -1.0
    #> on p, logit 20, target 1: 0.0
for z, y in [(20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(gradient(on_z, z, y), 3) + 0.0
    print(f"on logits, logit {z:.0f}, target {y:.0f}:", value)
    #> on logits, logit 20, target 0: 1.0
    #> on logits, logit -20, target 1: -1.0
    #> on logits, logit 20, target 1: 0.0
