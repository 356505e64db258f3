import mlx.core as mx
import mlx.nn

bce = mlx.nn.losses.binary_cross_entropy


def gradient(loss, z, y):
    return mx.grad(loss)(mx.array(z), mx.array(y)).item()


def on_p(z, y):
    return bce(mx.sigmoid(z), y, with_logits=False)


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
    value = round(gradient(bce, z, y), 3) + 0.0
    print(f"on logits, {name}:", value)
    #> on logits, target 0, wrong by 10: 1.0
    #> on logits, target 0, wrong by 20: 1.0
    #> on logits, target 1, wrong by 20: -1.0
    #> on logits, target 1, right by 20: 0.0
