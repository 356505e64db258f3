import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

stored = [numpy_helper.from_array(np.ones((2, 3), "float32"), "B")]
info = helper.make_tensor_value_info
inputs = [info("x", TensorProto.FLOAT, ["n", 3])]
outputs = [info("y", TensorProto.FLOAT, ["n", 2])]
opset = [helper.make_opsetid("", 13)]
for name, options in {"transB=1": {"transB": 1}, "default": {}}.items():
    node = helper.make_node("Gemm", ["x", "B"], ["y"], **options)
    graph = helper.make_graph([node], "g", inputs, outputs, stored)
    model = helper.make_model(graph, ir_version=8, opset_imports=opset)
    try:
        onnxruntime.InferenceSession(model.SerializeToString())
        print(f"{name}: no error")
        #> transB=1: no error
    except Exception as error:
        text = str(error).partition("[ShapeInferenceError] ")[2]
        print(f"{name}: {type(error).__name__}: ... {text}")
        #> default: Fail: ... Dimension mismatch in unification between 2 and 3
