import numpy as np
from sklearn.linear_model import LinearRegression

model = LinearRegression().fit(np.eye(4), np.ones((4, 2)))
batch = np.ones((3, 4), dtype=np.float32)
inputs = {
    "output of (4,)": batch[0],
    "output of (5, 3, 4)": np.stack([batch] * 5),
    "dtype of float64": batch.astype(np.float64),
    "dtype of int32": batch.astype(np.int32),
}

for name, x in inputs.items():
    try:
        y = model.predict(x)
        result = y.dtype if x.ndim == 2 else y.shape
    except ValueError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> output of (4,): ValueError
    #> output of (5, 3, 4): ValueError
    #> dtype of float64: float64
    #> dtype of int32: float64
