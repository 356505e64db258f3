import numpy as np
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper

B = np.array([[1, 2, 3], [4, 5, 6]], dtype="float32")
C = np.array([10, 20], dtype="float32")
node = helper.make_node("Gemm", ["x", "B", "C"], ["y"], transB=1)
info = helper.make_tensor_value_info
inputs = [info("x", TensorProto.FLOAT, ["n", 3])]
outputs = [info("y", TensorProto.FLOAT, ["n", 2])]
from_array = numpy_helper.from_array
stored = [from_array(B, "B"), from_array(C, "C")]
graph = helper.make_graph([node], "linear", inputs, outputs, stored)
opset = helper.make_opsetid("", 13)
model = helper.make_model(graph, ir_version=8, opset_imports=[opset])

B, C = map(numpy_helper.to_array, model.graph.initializer)
state = {"weight": torch.tensor(B), "bias": torch.tensor(C)}
linear = torch.nn.Linear(3, 2)
linear.load_state_dict(state)

x = np.array([[1, 2, 3], [0, 1, 0]], dtype="float32")
session = onnxruntime.InferenceSession(model.SerializeToString())
before = session.run(None, {"x": x})[0].tolist()
after = linear(torch.from_numpy(x)).tolist()
print("B:", B.shape)
#> B: (2, 3)
print("before:", before)
#> before: [[24.0, 52.0], [12.0, 25.0]]
print("after:", after)
#> after: [[24.0, 52.0], [12.0, 25.0]]
print("equal:", before == after)
#> equal: True
