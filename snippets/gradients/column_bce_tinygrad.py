from tinygrad import Tensor

labels = Tensor([1.0, 1.0, 0.0, 0.0])  # (4,)


def gradient(labels):
    z = Tensor([[0.0], [0.0], [0.0], [0.0]])
    loss = z.binary_crossentropy_logits(labels)
    return loss.gradient(z)[0].flatten().tolist()


print("equal shapes:", gradient(labels.reshape(4, 1)))
#> equal shapes: [-0.125, -0.125, 0.125, 0.125]
print("(4, 1) and (4,):", gradient(labels))
#> (4, 1) and (4,): [0.0, 0.0, 0.0, 0.0]
