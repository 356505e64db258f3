from tinygrad import Tensor


def gradient(loss, z, y):
    z = Tensor([z])
    return loss(z, Tensor([y])).gradient(z)[0].item()


def on_p(z, y):
    return z.sigmoid().binary_crossentropy(y)


def on_z(z, y):
    return z.binary_crossentropy_logits(y)


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
    #> on p, target 0, wrong by 20: nan
    #> on p, target 1, wrong by 20: -1.0
    #> on p, target 1, right by 20: nan
for name, (z, y) in cases.items():
    value = round(gradient(on_z, z, y), 3) + 0.0
    print(f"on logits, {name}:", value)
    #> on logits, target 0, wrong by 10: 1.0
    #> on logits, target 0, wrong by 20: 1.0
    #> on logits, target 1, wrong by 20: -1.0
    #> on logits, target 1, right by 20: 0.0
