import keras

window = 2, 4
convolution = keras.layers.Conv2D(3, window)
depthwise = keras.layers.DepthwiseConv2D(window, depth_multiplier=2)
transposed = keras.layers.Conv2DTranspose(3, window)
for layer in convolution, depthwise, transposed:
    layer.build((None, 8, 8, 5))
embedding = keras.layers.Embedding(10, 4)
embedding.build()

print("convolution:", tuple(convolution.kernel.shape))
#> convolution: (2, 4, 5, 3)
print("depthwise convolution:", tuple(depthwise.kernel.shape))
#> depthwise convolution: (2, 4, 5, 2)
print("transposed convolution:", tuple(transposed.kernel.shape))
#> transposed convolution: (2, 4, 3, 5)
print("embedding:", tuple(embedding.embeddings.shape))
#> embedding: (10, 4)
