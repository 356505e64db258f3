import mindspore as ms

lstm, gru = ms.nn.LSTM(5, 3), ms.nn.GRU(5, 3)
arrays = lstm.parameters_dict()

for kind, name in ("input", "weight_ih_l0"), ("state", "weight_hh_l0"):
    print(f"LSTM, {kind}:", arrays[name].shape)
    #> LSTM, input: (12, 5)
    #> LSTM, state: (12, 3)
for kind, layer in ("LSTM", lstm), ("GRU", gru):
    biases = list(layer.get_parameters())[2:]
    print(f"{kind}, biases:", *(bias.shape for bias in biases))
    #> LSTM, biases: (12,) (12,)
    #> GRU, biases: (9,) (9,)
for kind, layer in ("LSTM", lstm), ("GRU", gru):
    sizes = [p.size for p in layer.get_parameters()]
    print(f"{kind}, parameters:", sum(sizes))
    #> LSTM, parameters: 120
    #> GRU, parameters: 90
