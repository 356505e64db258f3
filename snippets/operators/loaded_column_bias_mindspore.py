import mindspore as ms

layer = ms.nn.Dense(in_channels=3, out_channels=2)
column = ms.Parameter(ms.Tensor([[10.0], [20.0]]), name="bias")
state = {"weight": layer.weight, "bias": column}

missing, left_over = ms.load_param_into_net(layer, state)
print("not loaded:", missing + left_over)
#> not loaded: []
print("bias afterwards:", layer.bias.shape)
#> bias afterwards: (2, 1)

try:
    layer(ms.ops.ones((2, 3), ms.float32))
except ValueError as error:
    print("called:", str(error).splitlines()[0])
    #> called: For primitive[BiasAdd], the rank of bias must be equal to 1, but got 2.
