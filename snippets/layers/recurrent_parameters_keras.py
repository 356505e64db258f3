import keras

d, h = 5, 3
lstm, gru = keras.layers.LSTM(h), keras.layers.GRU(h)
for layer in lstm, gru:
    layer.build((None, 7, d))

expected = 4 * (d * h + h**2 + h)  # $4 (d h + h^2 + h)$
assert lstm.count_params() == expected
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
