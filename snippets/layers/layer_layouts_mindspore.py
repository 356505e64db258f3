import mindspore as ms

window = 2, 4
convolution = ms.nn.Conv2d(5, 3, window)
depthwise = ms.nn.Conv2d(5, 10, window, group=5)
transposed = ms.nn.Conv2dTranspose(5, 3, window)
embedding = ms.nn.Embedding(10, 4)

print("convolution:", tuple(convolution.weight.shape))
#> convolution: (3, 5, 2, 4)
print("depthwise convolution:", tuple(depthwise.weight.shape))
#> depthwise convolution: (10, 1, 2, 4)
print("transposed convolution:", tuple(transposed.weight.shape))
#> transposed convolution: (5, 3, 2, 4)
print("embedding:", tuple(embedding.embedding_table.shape))
#> embedding: (10, 4)
