import paddle

K = paddle.to_tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
x = paddle.arange(24, dtype="float32").reshape([2, 4, 3])

layer = paddle.nn.Linear(3, 2, bias_attr=False)
layer.weight.set_value(K)
y = layer(x)

print("input:", tuple(x.shape))
#> input: (2, 4, 3)
print("output:", tuple(y.shape))
#> output: (2, 4, 2)
print("parameters:", layer.weight.size)
#> parameters: 6
assert paddle.equal_all(y, paddle.einsum("abi,io->abo", x, K))
