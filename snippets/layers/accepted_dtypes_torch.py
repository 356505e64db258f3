import numpy as np
import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
names = ["float32", "float64", "float16", "int32", "bool"]
x = torch.ones(2, 5)
inputs = {name: x.to(getattr(torch, name)) for name in names}
inputs["NumPy float64"] = np.ones((2, 5))
inputs["list of lists"] = x.tolist()

for name, value in inputs.items():
    try:
        result = str(layer(value).dtype).removeprefix("torch.")
    except (RuntimeError, TypeError) as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> float32: float32
    #> float64: RuntimeError
    #> float16: RuntimeError
    #> int32: RuntimeError
    #> bool: RuntimeError
    #> NumPy float64: TypeError
    #> list of lists: TypeError
