import io
import warnings

import onnx
import torch


def nodes(linear, x, **how):
    file = io.BytesIO()
    with warnings.catch_warnings(action="ignore"):
        torch.onnx.export(linear.eval(), (x,), file, **how)
    graph = onnx.load_from_string(file.getvalue()).graph
    shapes = {t.name: tuple(t.dims) for t in graph.initializer}
    found = [(n.op_type, shapes.get(n.input[-1])) for n in graph.node]
    return [part for pair in found for part in pair if part]


linear, batch = torch.nn.Linear(5, 3), torch.zeros(2, 4, 5)
print("optimize=False:", *nodes(linear, batch, optimize=False))
#> optimize=False: Transpose (3, 5) MatMul Add (3,)
free, matrix = torch.nn.Linear(5, 3, bias=False), torch.zeros(2, 5)
print("no bias:", *nodes(free, matrix))
#> no bias: Gemm (3, 5)
print("no bias, dynamo=False:", *nodes(free, matrix, dynamo=False))
#> no bias, dynamo=False: MatMul (5, 3)
