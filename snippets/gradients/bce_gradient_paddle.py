import paddle

functional = paddle.nn.functional


def gradient(loss, z, y):
    z = paddle.to_tensor([z], stop_gradient=False)
    return paddle.grad(loss(z, paddle.to_tensor([y])), z)[0].item()


def on_p(z, y):
    p = functional.sigmoid(z)
    return functional.binary_cross_entropy(p, y)


on_z = functional.binary_cross_entropy_with_logits
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
