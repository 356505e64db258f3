import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper

MOVES = "Cast", "Dropout", "Flatten", "Identity", "Reshape", "Squeeze"
MOVES = *MOVES, "Unsqueeze"
TURNS = "Add", "Concat", "Div", "Expand", "Gather", "Mul", "Slice"
TURNS = *TURNS, "Split", "Transpose"


def matmul_onnx_to_torch(
    model: onnx.ModelProto, name: str
) -> torch.nn.Linear:
    """A new torch.nn.Linear from the MatMul node called ``name``.

    Its B (in, out) becomes (out, in), a square one too. What an Add
    adds to its output is the bias, (out,) or (1, out), also if nodes
    that change no value stand between, Reshape among them; without one
    there is none. The dtype, float32 or float64, is kept.
    Raises ValueError if there is not one such node, if B or a bias
    cannot be read or does not fit, if the output is used without the
    bias, and if what could be one is added later, to a transposed
    output say, or in a branch of an If.
    """
    if not isinstance(model, onnx.ModelProto):
        raise ValueError(f"{type(model).__name__}, needs ModelProto")
    graph = model.graph
    known = [n for n in graph.node if n.domain in ("", "ai.onnx")]
    named = [n for n in known if n.op_type == "MatMul"]
    nodes = {n.name: n for n in named}
    if name not in nodes:
        raise ValueError(f"no MatMul {name}, has {list(nodes)}")
    if [n.name for n in named].count(name) > 1:
        raise ValueError(f"several MatMul {name!r}: name them first")
    if not name:
        raise ValueError("MatMul without a name: name it first")
    key = nodes[name].input[1]
    b = stored_array(graph, key)
    if b is None:
        raise ValueError(f"{key} is computed, needs an initializer")
    if b.dtype.name not in ("float32", "float64") or b.ndim != 2:
        needed = "needs a matrix of float32 or float64"
        raise ValueError(f"{key} is {b.dtype} {b.shape}, {needed}")
    products, found = list(nodes[name].output), []
    for product in products:
        ends = [end for end in graph.output if end.name == product]
        found += [(f"output {end.name}", None) for end in ends]
        for node in graph.node:
            if product in inner_inputs(node):
                label = f"{node.op_type} {node.name or node.output[0]}"
                raise ValueError(f"{label} has {name} in a branch")
            if product in node.input and moves(graph, node, b):
                products += node.output
            elif product in node.input and node.op_type != "Shape":
                label = f"{node.op_type} {node.name or node.output[0]}"
                found.append((label, bias_of(graph, node, product, b)))
    biases = [bias for _, bias in found if bias is not None]
    if biases and len(found) > 1:
        labels = ", ".join(label for label, _ in found)
        raise ValueError(f"{name} goes to {labels}, needs one")
    label = None if biases else find_late(graph, set(products), b)
    if label:
        raise ValueError(f"{label} may be the bias of {name}: too late")
    options = {"bias": bool(biases), "dtype": torch.tensor(b).dtype}
    linear = torch.nn.Linear(*b.shape, **options)
    state = {"weight": torch.tensor(b.T)}
    state |= {"bias": torch.tensor(biases[0])} if biases else {}
    linear.load_state_dict(state)
    return linear


def moves(
    graph: onnx.GraphProto, node: onnx.NodeProto, b: np.ndarray
) -> bool:
    """Whether ``node`` leaves the outputs of ``b`` on the last axis."""
    if node.op_type not in ("Reshape", "Unsqueeze"):
        return node.op_type in MOVES
    own = stored_array(graph, [*node.input, ""][1])
    for given in node.attribute:
        if given.name == "axes":
            own = np.array(given.ints)
    if node.op_type == "Unsqueeze":
        return own is not None and not own.any()
    ends = set() if own is None else {*own.ravel()[-1:]}
    return ends <= {0, b.shape[1]}


def bias_of(
    graph: onnx.GraphProto, node: onnx.NodeProto, product: str, b
) -> np.ndarray | None:
    """The (out,) that ``node`` adds to the product with ``b``, or None.

    What comes from the same input as the product is no bias.
    Raises ValueError, which names the node, if it cannot be read.
    """
    known = node.domain in ("", "ai.onnx")
    if known and node.op_type not in ("Add", "Sub", "Sum"):
        return None
    data = origins(graph, product)
    keys = [key for key in node.input if key not in ("", product)]
    keys = [key for key in keys if not data & origins(graph, key)]
    if not keys:
        return None
    label = f"{node.op_type} {node.name or node.output[0]}"
    c = stored_array(graph, keys[0])
    if c is None or node.op_type != "Add":
        raise ValueError(f"{label} has {keys[0]}, which cannot be read")
    found = c.dtype.name, c.shape[-1:], c.size
    if found != (b.dtype.name, b.shape[1:], b.shape[1]):
        found = f"{keys[0]} is {c.dtype} {c.shape}"
        needed = f"{b.dtype} {b.shape[1:]}"
        raise ValueError(f"{label}: {found}, needs {needed}")
    return c.ravel()


def inner_inputs(node: onnx.NodeProto) -> set[str]:
    """What the branches of an If or the body of a Loop read."""
    keys = set()
    for attribute in node.attribute:
        for graph in (attribute.g, *attribute.graphs):
            for own in graph.node:
                keys |= {*own.input} | inner_inputs(own)
    return keys


def find_late(
    graph: onnx.GraphProto, keys: set[str], b: np.ndarray
) -> str | None:
    """An Add of as many numbers as outputs, after ``keys``."""
    for node in graph.node:
        if not keys & set(node.input):
            continue
        others = [stored_array(graph, k) for k in node.input]
        sizes = [c.size for c in others if c is not None]
        if node.op_type in ("Add", "Sub") and b.shape[1] in sizes:
            return f"{node.op_type} {node.name or node.output[0]}"
        if node.op_type in MOVES + TURNS:
            keys |= set(node.output)
    return None


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


def origins(graph: onnx.GraphProto, key: str) -> set[str]:
    """The inputs of the graph that the values of ``key`` depend on."""
    keys = {key}
    for node in reversed(graph.node):
        if keys & set(node.output):
            keys -= set(node.output)
            keys |= set(node.input if node.op_type != "Shape" else ())
    return keys - {tensor.name for tensor in graph.initializer} - {""}


B = np.array([[1, 2], [3, 4]], dtype="float32")
C = np.array([10, 20], dtype="float32")
from_array = numpy_helper.from_array
stored = [from_array(B, "B"), from_array(C, "C")]
nodes = [helper.make_node("MatMul", ["x", "B"], ["product"], "fc")]
nodes.append(helper.make_node("Add", ["product", "C"], ["y"], "add"))
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
stored = model.graph.initializer
stored[1].CopyFrom(from_array(np.ones((3, 2), "float32"), "C"))
try:
    matmul_onnx_to_torch(model, "fc")
except ValueError as error:
    print("error:", error)
    #> error: Add add: C is float32 (3, 2), needs float32 (2,)
del stored[1]
try:
    matmul_onnx_to_torch(model, "fc")
except ValueError as error:
    print("not stored:", error)
    #> not stored: Add add has C, which cannot be read
