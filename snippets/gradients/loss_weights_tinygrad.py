from tinygrad import Tensor


def right_logits(labels, weights):
    z, y = Tensor([[0.0, 0.0], [0.0, 0.0]]), Tensor(labels)
    try:
        z.cross_entropy(y, weight=Tensor(weights))
    except TypeError as error:
        return type(error).__name__


print("weights 1 and 3:", right_logits([0, 1], [1.0, 3.0]))
#> weights 1 and 3: TypeError
print("weights 2 and 6:", right_logits([0, 1], [2.0, 6.0]))
#> weights 2 and 6: TypeError
print("class 1 alone, weight 3:", right_logits([1, 1], [1.0, 3.0]))
#> class 1 alone, weight 3: TypeError
z, y = Tensor([0.0, 0.0]), Tensor([0.0, 1.0])
loss = z.binary_crossentropy_logits(y, pos_weight=Tensor([3.0]))
print("pos_weight 3:", loss.gradient(z)[0].tolist())
#> pos_weight 3: [0.25, -0.75]
