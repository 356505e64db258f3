import torch
from onnx import numpy_helper

gates = ["input", "forget", "cell", "output"]
lstm = torch.nn.LSTM(input_size=1, hidden_size=1).eval()
with torch.no_grad():
    lstm.weight_ih_l0.copy_(torch.arange(4.0).reshape(4, 1))

x = torch.zeros(2, 1, 1)
program = torch.onnx.export(lstm, (x,), verbose=False)
graph = program.model_proto.graph
stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
W = stored[graph.node[0].input[1]]

print("weight_ih:", tuple(lstm.weight_ih_l0.shape), gates)
#> weight_ih: (4, 1) ['input', 'forget', 'cell', 'output']
print("W:", W.shape, [gates[int(row)] for row in W.ravel()])
#> W: (1, 4, 1) ['input', 'output', 'forget', 'cell']
