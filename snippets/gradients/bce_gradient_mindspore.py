import mindspore as ms


def gradient(loss, z, y):
    y = ms.Tensor([y, y])
    return ms.grad(loss)(ms.Tensor([z, z]), y)[0].item()


def on_p(z, y):
    p = ms.ops.sigmoid(z)
    return ms.ops.binary_cross_entropy(p, y, reduction="sum")


on_z = ms.nn.BCEWithLogitsLoss(reduction="sum")
cases = {
    "target 0, wrong by 10": (10.0, 0.0),
    "target 0, wrong by 20": (20.0, 0.0),
    "target 1, wrong by 20": (-20.0, 1.0),
    "target 1, right by 20": (20.0, 1.0),
}
for name, (z, y) in cases.items():
    value = round(gradient(on_p, z, y), 3) + 0.0
    print(f"on p, {name}:", value)
    #> on p, target 0, wrong by 10: 1.0
    #> on p, target 0, wrong by 20: 0.0
    #> on p, target 1, wrong by 20: -1.0
    #> on p, target 1, right by 20: 0.0
for name, (z, y) in cases.items():
    value = round(gradient(on_z, z, y), 3) + 0.0
    print(f"on logits, {name}:", value)
    #> on logits, target 0, wrong by 10: 1.0
    #> on logits, target 0, wrong by 20: 1.0
    #> on logits, target 1, wrong by 20: -1.0
    #> on logits, target 1, right by 20: 0.0
