import paddle

window = 2, 4
convolution = paddle.nn.Conv2D(5, 3, window)
depthwise = paddle.nn.Conv2D(5, 10, window, groups=5)
transposed = paddle.nn.Conv2DTranspose(5, 3, window)
embedding = paddle.nn.Embedding(10, 4)

print("convolution:", tuple(convolution.weight.shape))
#> convolution: (3, 5, 2, 4)
print("depthwise convolution:", tuple(depthwise.weight.shape))
#> depthwise convolution: (10, 1, 2, 4)
print("transposed convolution:", tuple(transposed.weight.shape))
#> transposed convolution: (5, 3, 2, 4)
print("embedding:", tuple(embedding.weight.shape))
#> embedding: (10, 4)
