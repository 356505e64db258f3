import paddle

paddle.seed(0)
initial = paddle.nn.initializer


def drawn(by):
    shape, dtype = [150, 600], "float32"
    init = {"default_initializer": by}
    return paddle.create_parameter(shape, dtype, **init)


tensor = drawn(initial.KaimingUniform())
print("shape:", tuple(tensor.shape))
#> shape: (150, 600)
bound = tensor.abs().max().item()
print("He bound:", round(bound, 3))
#> He bound: 0.2
print("fan_in:", round(6 / bound**2))  # $n_{in}$
#> fan_in: 150

bound = drawn(initial.XavierUniform()).abs().max().item()
print("Glorot bound:", round(bound, 3))
#> Glorot bound: 0.089
print("fan_in + fan_out:", round(6 / bound**2))
#> fan_in + fan_out: 750
