import tempfile

import keras
import onnx

dense = keras.layers.Dense(3, bias_initializer="ones")
for shape in (5,), (4, 5):
    model = keras.Sequential([keras.Input(shape), dense])
    model(keras.ops.zeros((1, *shape)))
    with tempfile.NamedTemporaryFile(suffix=".onnx") as file:
        model.export(file.name, format="onnx", verbose=False)
        graph = onnx.load(file.name).graph
    kinds = [node.op_type for node in graph.node]
    kinds = kinds[kinds.index("MatMul") :]
    print(f"{len(shape) + 1}-D input:", *kinds)
    #> 2-D input: MatMul Add
    #> 3-D input: MatMul Reshape Add
