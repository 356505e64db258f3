from tinygrad import Tensor


def gradient(loss, z, y):
    z = Tensor([z])
    return loss(z, Tensor([y])).gradient(z)[0].item()


def on_p(z, y):
    return z.sigmoid().binary_crossentropy(y)


def on_z(z, y):
    return z.binary_crossentropy_logits(y)


for z, y in [(10.0, 0.0), (20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(gradient(on_p, z, y), 3) + 0.0
    print(f"on p, logit {z:.0f}, target {y:.0f}:", value)
    #> on p, logit 10, target 0: 1.0
    #> on p, logit 20, target 0: nan
    #> on p, logit -20, target 1: -1.0
    #> on p, logit 20, target 1: nan
for z, y in [(20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(gradient(on_z, z, y), 3) + 0.0
    print(f"on logits, logit {z:.0f}, target {y:.0f}:", value)
    #> on logits, logit 20, target 0: 1.0
    #> on logits, logit -20, target 1: -1.0
    #> on logits, logit 20, target 1: 0.0
