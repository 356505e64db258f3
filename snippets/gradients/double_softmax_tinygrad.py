from tinygrad import Tensor

label = Tensor([0])


def gradient(prepare, logits):
    z = Tensor([logits])
    grad = prepare(z).cross_entropy(label).gradient(z)[0]
    return round(grad[0, 0].item(), 4) + 0.0


start, wrong = [0.0, 0.0, 0.0, 0.0], [0.0, 20.0, 0.0, 0.0]
print("once, at the start:", gradient(lambda z: z, start))
#> once, at the start: -0.75
print("twice, at the start:", gradient(Tensor.softmax, start))
#> twice, at the start: -0.1875
print("once, sure and wrong:", gradient(lambda z: z, wrong))
#> once, sure and wrong: -1.0
print("twice, sure and wrong:", gradient(Tensor.softmax, wrong))
#> twice, sure and wrong: 0.0
