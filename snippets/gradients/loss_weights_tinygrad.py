from tinygrad import Tensor

z, y = Tensor([0.0, 0.0]), Tensor([0.0, 1.0])
loss = z.binary_crossentropy_logits(y, pos_weight=Tensor([3.0]))
print("pos_weight 3:", loss.gradient(z)[0].tolist())
#> pos_weight 3: [0.25, -0.75]
