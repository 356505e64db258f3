import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper


def matmul_onnx_to_torch(
    model: onnx.ModelProto, name: str
) -> torch.nn.Linear:
    """A new torch.nn.Linear from the MatMul node called ``name``.

    Its B (in, out) becomes (out, in), a square one too. An Add of its
    output and a stored array gives the bias; without one there is none.
    The dtype, float32 or float64, is kept.
    Raises ValueError if there is no such node, if B is not stored or
    not a float matrix, or if the array that is added is not (out,).
    """
    graph = model.graph
    nodes = {n.name: n for n in graph.node if n.op_type == "MatMul"}
    if name not in nodes:
        raise ValueError(f"no MatMul {name}, has {list(nodes)}")
    (_, b), (product,) = nodes[name].input, nodes[name].output
    stored = {t.name: t for t in graph.initializer}
    stored = {k: numpy_helper.to_array(t) for k, t in stored.items()}
    if b not in stored:
        raise ValueError(f"{b} is computed, needs an initializer")
    kind, shape = stored[b].dtype.name, stored[b].shape
    if kind not in ("float32", "float64") or len(shape) != 2:
        raise ValueError(f"{b} is {kind} {shape}, not a float matrix")
    state = {"weight": torch.tensor(stored[b].T)}
    for add in graph.node:
        if add.op_type == "Add" and product in add.input:
            for c in stored.keys() & set(add.input):
                state["bias"] = torch.tensor(stored[c])
                if stored[c].shape != shape[1:]:
                    found = f"{c} is {stored[c].shape}"
                    raise ValueError(f"{found}, needs {shape[1:]}")
    options = {"bias": "bias" in state, "dtype": state["weight"].dtype}
    linear = torch.nn.Linear(*shape, **options)
    linear.load_state_dict(state)
    return linear


B = np.array([[1, 2], [3, 4]], dtype="float32")
C = np.array([10, 20], dtype="float32")
from_array = numpy_helper.from_array
stored = [from_array(B, "B"), from_array(C, "C")]
nodes = [helper.make_node("MatMul", ["x", "B"], ["product"], "fc")]
nodes.append(helper.make_node("Add", ["product", "C"], ["y"]))
graph = helper.make_graph(nodes, "graph", [], [], stored)
model = helper.make_model(graph)
linear = matmul_onnx_to_torch(model, "fc")
print("B:", B.tolist())
#> B: [[1.0, 2.0], [3.0, 4.0]]
print("weight:", linear.weight.tolist())
#> weight: [[1.0, 3.0], [2.0, 4.0]]
print("bias:", linear.bias.tolist())
#> bias: [10.0, 20.0]
x = torch.tensor([[[1.0, 0.0], [1.0, 2.0]]])
print("output:", linear(x).tolist())
#> output: [[[11.0, 22.0], [17.0, 30.0]]]
stored = graph.initializer
stored[1].CopyFrom(from_array(np.ones((3, 2), "float32"), "C"))
try:
    matmul_onnx_to_torch(helper.make_model(graph), "fc")
except ValueError as error:
    print("error:", error)
    #> error: C is (3, 2), needs (2,)
