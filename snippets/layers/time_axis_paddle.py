import paddle

layer = paddle.nn.LSTM(input_size=5, hidden_size=3)
two_by_seven = paddle.ones([2, 7, 5])
output, (h, c) = layer(two_by_seven)

print("output:", tuple(output.shape))
#> output: (2, 7, 3)
print("h:", tuple(h.shape))
#> h: (1, 2, 3)
