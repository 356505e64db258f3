import paddle

K = paddle.to_tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
b = paddle.to_tensor([10.0, 20.0])
x = paddle.arange(24, dtype="float32").reshape([2, 4, 3])

layer = paddle.nn.Linear(in_features=3, out_features=2)
layer.set_state_dict({"weight": K, "bias": b})
y = layer(x)

print("input:", tuple(x.shape))
#> input: (2, 4, 3)
print("output:", tuple(y.shape))
#> output: (2, 4, 2)
print("one position:", y[1, 2].tolist())
#> one position: [126.0, 307.0]
alone = layer(x[1, 2].unsqueeze(0))
print("that position alone:", alone[0].tolist())
#> that position alone: [126.0, 307.0]
print("parameters:", sum(p.size for p in layer.parameters()))
#> parameters: 8
expected = paddle.einsum("abi,io->abo", x, K) + b
assert paddle.equal_all(y, expected)
