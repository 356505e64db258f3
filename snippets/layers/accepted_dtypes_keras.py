import keras
import numpy as np

layer = keras.layers.Dense(units=3)
names = ["float32", "float64", "float16", "int32", "bool"]
x = np.ones((2, 5))
inputs = {name: keras.ops.cast(x, name) for name in names}
inputs["NumPy float64"] = x
inputs["list of lists"] = x.tolist()

for name, value in inputs.items():
    try:
        result = layer(value).dtype.name
    except ValueError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> float32: float32
    #> float64: float32
    #> float16: float32
    #> int32: float32
    #> bool: float32
    #> NumPy float64: float32
    #> list of lists: ValueError
