import mindspore as ms
import numpy as np

layer = ms.nn.Dense(in_channels=5, out_channels=3)
names = ["float32", "float64", "float16", "int32", "bool"]
x = np.ones((2, 5))
inputs = {name: ms.Tensor(x.astype(name)) for name in names}
inputs["NumPy float64"] = x
inputs["list of lists"] = x.tolist()

for name, value in inputs.items():
    try:
        result = layer(value).asnumpy().dtype
    except TypeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> float32: float32
    #> float64: TypeError
    #> float16: TypeError
    #> int32: TypeError
    #> bool: TypeError
    #> NumPy float64: TypeError
    #> list of lists: TypeError
