import paddle

functional = paddle.nn.functional
x = paddle.to_tensor([-1.0, 1.0])

print("elu(-1):", f"{functional.elu(x)[0].item():.4f}")
#> elu(-1): -0.6321
print("selu(-1):", f"{functional.selu(x)[0].item():.4f}")
#> selu(-1): -1.1113
hard = functional.hardsigmoid(x)
print("hard_sigmoid(1):", f"{hard[1].item():.4f}")
#> hard_sigmoid(1): 0.6667
