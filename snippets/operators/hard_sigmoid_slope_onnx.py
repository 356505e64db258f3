import numpy as np
import onnx
from onnx.reference import ReferenceEvaluator


def run(**attributes):
    node = onnx.helper.make_node(
        "HardSigmoid", ["x"], ["y"], **attributes
    )
    x = np.array(1.0, dtype=np.float32)
    return ReferenceEvaluator(node).run(None, {"x": x})[0]


print("HardSigmoid:", f"{run():.4f}")
#> HardSigmoid: 0.7000
print("alpha=1 / 6:", f"{run(alpha=1 / 6):.4f}")
#> alpha=1 / 6: 0.6667
