import torch
from onnx import numpy_helper

linear = torch.nn.Linear(5, 3).eval()
for x in torch.zeros(2, 5), torch.zeros(2, 4, 5):
    program = torch.onnx.export(linear, (x,), verbose=False)
    graph = program.model_proto.graph
    node, *_ = graph.node
    name = node.input[1]
    stored = {tensor.name: tensor for tensor in graph.initializer}
    B = numpy_helper.to_array(stored[name])
    flags = [f"{a.name}={a.i}" for a in node.attribute if a.i]
    print(f"{x.ndim}-D input:", node.op_type, *flags, name, B.shape)
    #> 2-D input: Gemm transB=1 weight (3, 5)
    #> 3-D input: MatMul val_0 (5, 3)
