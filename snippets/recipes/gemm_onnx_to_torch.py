import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper


def gemm_onnx_to_torch(
    model: onnx.ModelProto, name: str
) -> torch.nn.Linear:
    """A new torch.nn.Linear from the Gemm node that is called ``name``.

    B is (out, in) with transB=1, else (in, out). alpha goes into the
    weight and beta into the bias, as the specification of Gemm says
    (onnx.ai/onnx/operators). The dtype, float32 or float64, is kept.
    Raises ValueError if there is not one such node, if transA is set,
    if B or C is not stored in the model or of another dtype, if B is no
    matrix, or C not one row, and if an Add may hold the bias instead.
    """
    if not isinstance(model, onnx.ModelProto):
        raise ValueError(f"{type(model).__name__}, needs ModelProto")
    known = [n for n in model.graph.node if n.domain in ("", "ai.onnx")]
    gemms = [n for n in known if n.op_type == "Gemm"]
    nodes = {node.name: node for node in gemms}
    if name not in nodes:
        raise ValueError(f"no Gemm {name}, has {list(nodes)}")
    if [node.name for node in gemms].count(name) > 1:
        raise ValueError(f"several Gemm {name!r}: name them first")
    if not name:
        raise ValueError("Gemm without a name: name it first")
    options = {"alpha": 1.0, "beta": 1.0, "transA": 0, "transB": 0}
    for given in nodes[name].attribute:
        options[given.name] = helper.get_attribute_value(given)
    if options["transA"]:
        raise ValueError("transA is 1, needs 0")
    arrays = []
    for key in filter(None, nodes[name].input[1:]):
        arrays.append(stored_array(model.graph, key))
        if arrays[-1] is None:
            raise ValueError(f"{key} is computed, needs an initializer")
        if arrays[-1].dtype.name not in ("float32", "float64"):
            found = f"{key} is {arrays[-1].dtype}"
            raise ValueError(f"{found}, needs float32 or float64")
    b, *c = map(torch.tensor, arrays)
    if b.ndim != 2:
        raise ValueError(f"B is {tuple(b.shape)}, needs two axes")
    b = options["alpha"] * (b if options["transB"] else b.T)
    for node in [] if c else known:
        adds = node.op_type == "Add" and nodes[name].output[0]
        for key in node.input if adds in node.input else ():
            if stored_array(model.graph, key) is not None:
                found = f"Add {node.name or node.output[0]}"
                raise ValueError(f"{found} may be the bias of {name}")
    linear = torch.nn.Linear(b.shape[1], len(b), bool(c), dtype=b.dtype)
    state = {"weight": b}
    if c:
        shape, bias = tuple(c[0].shape), c[0].flatten()
        if shape[:-1] not in ((), (1,)) or len(bias) not in (1, len(b)):
            raise ValueError(f"C is {shape}, needs {(len(b),)}")
        state["bias"] = options["beta"] * bias.expand(len(b))
    linear.load_state_dict(state)
    return linear


def stored_array(graph: onnx.GraphProto, key: str):
    """The array of an initializer or a Constant node, else None."""
    for tensor in graph.initializer:
        if tensor.name == key:
            if tensor.data_location == onnx.TensorProto.EXTERNAL:
                cure = "onnx.load(path) reads it too"
                raise ValueError(f"{key} is in another file: {cure}")
            return numpy_helper.to_array(tensor)
    for node in graph.node:
        if key in node.output and node.op_type == "Identity":
            return stored_array(graph, node.input[0])
        if key in node.output and node.op_type == "Constant":
            value = helper.get_attribute_value(node.attribute[0])
            if isinstance(value, onnx.TensorProto):
                return numpy_helper.to_array(value)
    return None


B = np.array([[2, 4], [6, 8]], dtype="float32")
C = np.array([1, 2], dtype="float32")
from_array = numpy_helper.from_array
stored = [from_array(B, "B"), from_array(C, "C")]
options = {"name": "fc", "alpha": 0.5, "beta": 3.0}
node = helper.make_node("Gemm", ["x", "B", "C"], ["y"], **options)
graph = helper.make_graph([node], "graph", [], [], stored)
model = helper.make_model(graph)
linear = gemm_onnx_to_torch(model, "fc")
print("B:", B.tolist())
#> B: [[2.0, 4.0], [6.0, 8.0]]
print("C:", C.tolist())
#> C: [1.0, 2.0]
print("weight:", linear.weight.tolist())
#> weight: [[1.0, 3.0], [2.0, 4.0]]
print("bias:", linear.bias.tolist())
#> bias: [3.0, 6.0]
attributes = model.graph.node[0].attribute
attributes.append(helper.make_attribute("transB", 1))
linear = gemm_onnx_to_torch(model, "fc")
print("transB=1:", linear.weight.tolist())
#> transB=1: [[1.0, 2.0], [3.0, 4.0]]
attributes.append(helper.make_attribute("transA", 1))
try:
    gemm_onnx_to_torch(model, "fc")
except ValueError as error:
    print("error:", error)
    #> error: transA is 1, needs 0
