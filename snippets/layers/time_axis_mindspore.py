import mindspore as ms

layer = ms.nn.LSTM(input_size=5, hidden_size=3)
two_by_seven = ms.ops.ones((2, 7, 5), ms.float32)
output, (h, c) = layer(two_by_seven)

print("output:", output.shape)
#> output: (2, 7, 3)
print("h:", h.shape)
#> h: (1, 7, 3)
