import numpy as np

kernel = np.ones((5, 3), dtype=np.float32)
bias = np.ones(3, dtype=np.float32)
names = ["float32", "float64", "float16", "int32", "bool"]
x = np.ones((2, 5))
inputs = {name: x.astype(name) for name in names}
inputs["NumPy float64"] = x
inputs["list of lists"] = x.tolist()

for name, value in inputs.items():
    print(f"{name}:", (value @ kernel + bias).dtype)
    #> float32: float32
    #> float64: float64
    #> float16: float32
    #> int32: float64
    #> bool: float32
    #> NumPy float64: float64
    #> list of lists: float64
