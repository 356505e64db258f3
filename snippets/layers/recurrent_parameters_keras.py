import keras

lstm, gru = keras.layers.LSTM(3), keras.layers.GRU(3)
for layer in lstm, gru:
    layer.build((None, 7, 5))

print("LSTM, input:", tuple(lstm.cell.kernel.shape))
#> LSTM, input: (5, 12)
print("LSTM, state:", tuple(lstm.cell.recurrent_kernel.shape))
#> LSTM, state: (3, 12)
print("LSTM, biases:", tuple(lstm.cell.bias.shape))
#> LSTM, biases: (12,)
print("GRU, biases:", tuple(gru.cell.bias.shape))
#> GRU, biases: (2, 9)
print("LSTM, parameters:", lstm.count_params())
#> LSTM, parameters: 108
print("GRU, parameters:", gru.count_params())
#> GRU, parameters: 90
