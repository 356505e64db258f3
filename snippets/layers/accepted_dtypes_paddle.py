import numpy as np
import paddle

layer = paddle.nn.Linear(in_features=5, out_features=3)
names = ["float32", "float64", "float16", "int32", "bool"]
x = paddle.ones([2, 5])
inputs = {name: x.astype(name) for name in names}
inputs["NumPy float64"] = np.ones((2, 5))
inputs["list of lists"] = x.tolist()

for name, value in inputs.items():
    try:
        result = layer(value).numpy().dtype
    except ValueError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> float32: float32
    #> float64: ValueError
    #> float16: ValueError
    #> int32: ValueError
    #> bool: ValueError
    #> NumPy float64: ValueError
    #> list of lists: ValueError
