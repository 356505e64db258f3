from flax import nnx

rngs = nnx.Rngs(0)
linear = nnx.Linear(5, 3, rngs=rngs)
convolution = nnx.Conv(5, 3, kernel_size=(1, 1), rngs=rngs)
transposed = nnx.ConvTranspose(5, 3, kernel_size=(1, 1), rngs=rngs)
lstm = nnx.OptimizedLSTMCell(5, 3, rngs=rngs)
embedding = nnx.Embed(10, 4, rngs=rngs)

print("linear:", linear.kernel.shape)
print("convolution 1x1:", convolution.kernel.shape)
print("transposed convolution:", transposed.kernel.shape)
print("LSTM, input:", lstm.dense_i.kernel.shape)
print("LSTM, state:", lstm.dense_h.kernel.shape)
print("embedding:", embedding.embedding.shape)
