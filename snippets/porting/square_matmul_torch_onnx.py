import torch
from onnx import numpy_helper

linear = torch.nn.Linear(2, 2).eval()
with torch.no_grad():
    linear.weight.copy_(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
    linear.bias.zero_()
x = torch.tensor([[[1.0, 10.0]]])
program = torch.onnx.export(linear, (x,), verbose=False)

graph = program.model_proto.graph
stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
node = graph.node[0]
K = torch.tensor(stored[node.input[1]])
print("node:", node.op_type)
#> node: MatMul
print("stored:", K.tolist())
#> stored: [[1.0, 3.0], [2.0, 4.0]]
print("before:", linear(x).tolist())
#> before: [[[21.0, 43.0]]]
linear.load_state_dict({"weight": K, "bias": linear.bias})
print("K:", linear(x).tolist())
#> K: [[[31.0, 42.0]]]
linear.load_state_dict({"weight": K.T, "bias": linear.bias})
print("K.T:", linear(x).tolist())
#> K.T: [[[21.0, 43.0]]]
