import torch

lstm = torch.nn.LSTM(input_size=5, hidden_size=3)
gru = torch.nn.GRU(input_size=5, hidden_size=3)

for kind, name in ("input", "weight_ih_l0"), ("state", "weight_hh_l0"):
    print(f"LSTM, {kind}:", tuple(lstm.get_parameter(name).shape))
    #> LSTM, input: (12, 5)
    #> LSTM, state: (12, 3)
for kind, layer in ("LSTM", lstm), ("GRU", gru):
    biases = layer.bias_ih_l0.shape, layer.bias_hh_l0.shape
    print(f"{kind}, biases:", *map(tuple, biases))
    #> LSTM, biases: (12,) (12,)
    #> GRU, biases: (9,) (9,)
for kind, layer in ("LSTM", lstm), ("GRU", gru):
    sizes = [p.numel() for p in layer.parameters()]
    print(f"{kind}, parameters:", sum(sizes))
    #> LSTM, parameters: 120
    #> GRU, parameters: 90
