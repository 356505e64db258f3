import paddle

K = paddle.to_tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
b = paddle.to_tensor([10.0, 20.0])
x = paddle.to_tensor([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]])

layer = paddle.nn.Linear(in_features=3, out_features=2)
layer.set_state_dict({"weight": K, "bias": b})
y = layer(x)

print("layer:", y.tolist())
#> layer: [[24.0, 52.0], [12.0, 25.0]]
print("formula:", (x @ K + b).tolist())
#> formula: [[24.0, 52.0], [12.0, 25.0]]
assert paddle.equal_all(y, x @ K + b)  # $y = x K + b$
