import mindspore as ms

x = ms.Tensor([[0.0, 0.02]])
layer = ms.nn.LayerNorm((2,))

print("default epsilon:", f"{layer(x)[0, 1].item():.3f}")
#> default epsilon: 1.000
layer = ms.nn.LayerNorm((2,), epsilon=0.001)
print("epsilon 0.001:", f"{layer(x)[0, 1].item():.3f}")
#> epsilon 0.001: 0.302
