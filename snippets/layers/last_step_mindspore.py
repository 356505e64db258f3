import mindspore as ms

settings = dict(batch_first=True, bidirectional=True, has_bias=False)
layer = ms.nn.RNN(1, 1, nonlinearity="relu", **settings)
for weight in layer.get_parameters():
    weight.set_data(ms.ops.ones((1, 1)))
x = ms.Tensor([[[1.0], [2.0], [3.0], [4.0]]], ms.float32)
states, final = layer(x)

print("forward states:", states[0, :, 0].astype(ms.int32).tolist())
#> forward states: [1, 3, 6, 10]
print("backward states:", states[0, :, 1].astype(ms.int32).tolist())
#> backward states: [10, 9, 7, 4]
print("last step:", states[0, -1].astype(ms.int32).tolist())
#> last step: [10, 4]
print("final states:", final[:, 0, 0].astype(ms.int32).tolist())
#> final states: [10, 10]
