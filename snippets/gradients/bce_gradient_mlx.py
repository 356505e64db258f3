import mlx.core as mx
import mlx.nn

bce = mlx.nn.losses.binary_cross_entropy


def gradient(loss, z, y):
    return mx.grad(loss)(mx.array(z), mx.array(y)).item()


def on_p(z, y):
    return bce(mx.sigmoid(z), y, with_logits=False)


for z, y in [(10.0, 0.0), (20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(gradient(on_p, z, y), 3) + 0.0
    print(f"on p, logit {z:.0f}, target {y:.0f}:", value)
    #> on p, logit 10, target 0: 1.0
    #> on p, logit 20, target 0: nan
    #> on p, logit -20, target 1: -1.0
    #> on p, logit 20, target 1: nan
for z, y in [(20.0, 0.0), (-20.0, 1.0), (20.0, 1.0)]:
    value = round(gradient(bce, z, y), 3) + 0.0
    print(f"on logits, logit {z:.0f}, target {y:.0f}:", value)
    #> on logits, logit 20, target 0: 1.0
    #> on logits, logit -20, target 1: -1.0
    #> on logits, logit 20, target 1: 0.0
