import numpy as np
from sklearn.linear_model import LinearRegression

model = LinearRegression().fit(np.eye(5), np.ones((5, 3)))
names = ["float32", "float64", "float16", "int32", "bool"]
x = np.ones((2, 5))
inputs = {name: x.astype(name) for name in names}
inputs["NumPy float64"] = x
inputs["list of lists"] = x.tolist()

for name, value in inputs.items():
    print(f"{name}:", model.predict(value).dtype)
    #> float32: float64
    #> float64: float64
    #> float16: float64
    #> int32: float64
    #> bool: float64
    #> NumPy float64: float64
    #> list of lists: float64
