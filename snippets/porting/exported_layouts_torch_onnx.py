import torch
from onnx import numpy_helper

linear = torch.nn.Linear(5, 3).eval()
for x in torch.zeros(2, 5), torch.zeros(2, 4, 5):
    program = torch.onnx.export(linear, (x,), verbose=False)
    graph = program.model_proto.graph
    tensors = graph.initializer
    stored = {t.name: numpy_helper.to_array(t) for t in tensors}
    found = []
    for node in graph.node:
        flags = [f"{a.name}={a.i}" for a in node.attribute if a.i]
        found += [node.op_type, *flags]
        for name in node.input:
            if name in stored:
                found += [name, stored[name].shape]
    print(f"{x.ndim}-D input:", *found)
    #> 2-D input: Gemm transB=1 weight (3, 5) bias (3,)
    #> 3-D input: MatMul val_0 (5, 3) Add bias (3,)
