import mindspore as ms

layer = ms.nn.Conv1d(1, 1, kernel_size=3, stride=2, has_bias=False)
window = ms.Tensor([[[100.0, 10.0, 1.0]]], ms.float32)
layer.weight.set_data(window.reshape(layer.weight.shape))

even = ms.Tensor([[[1.0, 2.0, 3.0, 4.0]]], ms.float32)
odd = ms.Tensor([[[1.0, 2.0, 3.0, 4.0, 5.0]]], ms.float32)
print("four inputs:", layer(even).astype(ms.int32).tolist()[0][0])
#> four inputs: [123, 340]
print("five inputs:", layer(odd).astype(ms.int32).tolist()[0][0])
#> five inputs: [12, 234, 450]
