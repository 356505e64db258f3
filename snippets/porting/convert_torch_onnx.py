import numpy as np
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper

linear = torch.nn.Linear(3, 2)
W = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = torch.tensor([10.0, 20.0])
linear.load_state_dict({"weight": W, "bias": b})

weight = linear.weight.detach().numpy()
bias = linear.bias.detach().numpy()
from_array = numpy_helper.from_array
stored = [from_array(weight, "B"), from_array(bias, "C")]
node = helper.make_node("Gemm", ["x", "B", "C"], ["y"], transB=1)
info = helper.make_tensor_value_info
inputs = [info("x", TensorProto.FLOAT, ["n", 3])]
outputs = [info("y", TensorProto.FLOAT, ["n", 2])]
graph = helper.make_graph([node], "linear", inputs, outputs, stored)
opset = helper.make_opsetid("", 13)
model = helper.make_model(graph, ir_version=8, opset_imports=[opset])

x = np.array([[1, 2, 3], [0, 1, 0]], dtype="float32")
session = onnxruntime.InferenceSession(model.SerializeToString())
before = linear(torch.from_numpy(x)).tolist()
after = session.run(None, {"x": x})[0].tolist()
print("before:", before)
#> before: [[24.0, 52.0], [12.0, 25.0]]
print("after:", after)
#> after: [[24.0, 52.0], [12.0, 25.0]]
print("equal:", before == after)
#> equal: True
