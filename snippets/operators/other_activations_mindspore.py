import mindspore as ms

x = ms.Tensor([-1.0, 1.0])

print("elu(-1):", f"{ms.ops.elu(x)[0].item():.4f}")
#> elu(-1): -0.6321
print("selu(-1):", f"{ms.ops.selu(x)[0].item():.4f}")
#> selu(-1): -1.1113
hard = ms.ops.hardsigmoid(x)
print("hard_sigmoid(1):", f"{hard[1].item():.4f}")
#> hard_sigmoid(1): 0.6667
