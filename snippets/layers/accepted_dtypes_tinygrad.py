import numpy as np
from tinygrad import Tensor, nn

layer = nn.Linear(in_features=5, out_features=3)
names = ["float32", "float64", "float16", "int32", "bool"]
x = Tensor.ones(2, 5)
inputs = {name: x.cast(name) for name in names}
inputs["NumPy float64"] = np.ones((2, 5))
inputs["list of lists"] = x.tolist()

for name, value in inputs.items():
    try:
        result = layer(value).numpy().dtype
    except AttributeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> float32: float32
    #> float64: float64
    #> float16: float32
    #> int32: float32
    #> bool: float32
    #> NumPy float64: AttributeError
    #> list of lists: AttributeError
