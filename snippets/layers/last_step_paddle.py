import paddle

settings = dict(activation="relu", direction="bidirect")
layer = paddle.nn.SimpleRNN(1, 1, **settings)
for array in layer.parameters():
    start = paddle.ones if array.ndim == 2 else paddle.zeros
    array.set_value(start(array.shape))
x = paddle.to_tensor([[[1.0], [2.0], [3.0], [4.0]]])
states, final = layer(x)

print("forward states:", states[0, :, 0].astype(int).tolist())
#> forward states: [1, 3, 6, 10]
print("backward states:", states[0, :, 1].astype(int).tolist())
#> backward states: [10, 9, 7, 4]
print("last step:", states[0, -1].astype(int).tolist())
#> last step: [10, 4]
print("final states:", final[:, 0, 0].astype(int).tolist())
#> final states: [10, 10]
