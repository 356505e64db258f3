import keras

linear = keras.layers.Dense(3)
linear.build((None, 5))
convolution = keras.layers.Conv2D(3, kernel_size=1)
convolution.build((None, 8, 8, 5))
transposed = keras.layers.Conv2DTranspose(3, kernel_size=1)
transposed.build((None, 8, 8, 5))
lstm = keras.layers.LSTM(3)
lstm.build((None, 2, 5))
embedding = keras.layers.Embedding(10, 4)
embedding.build()

print("linear:", tuple(linear.kernel.shape))
print("convolution 1x1:", tuple(convolution.kernel.shape))
print("transposed convolution:", tuple(transposed.kernel.shape))
print("LSTM, input:", tuple(lstm.cell.kernel.shape))
print("LSTM, state:", tuple(lstm.cell.recurrent_kernel.shape))
print("embedding:", tuple(embedding.embeddings.shape))
