import numpy as np
import onnx
from onnx.reference import ReferenceEvaluator


def run(name):
    node = onnx.helper.make_node(name, ["x"], ["y"])
    x = np.array([-1.0, 1.0], dtype=np.float32)
    return ReferenceEvaluator(node).run(None, {"x": x})[0]


print("elu(-1):", f"{run('Elu')[0]:.4f}")
#> elu(-1): -0.6321
print("selu(-1):", f"{run('Selu')[0]:.4f}")
#> selu(-1): -1.1113
print("hard_sigmoid(1):", f"{run('HardSigmoid')[1]:.4f}")
#> hard_sigmoid(1): 0.7000
