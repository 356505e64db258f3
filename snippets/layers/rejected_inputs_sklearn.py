import numpy as np
from sklearn.linear_model import LinearRegression

model = LinearRegression().fit(np.eye(5), np.ones((5, 3)))
inputs = {
    "0D": np.ones(()),
    "1D": np.ones(5),
    "3D": np.ones((2, 4, 5)),
    "wrong last axis": np.ones((2, 4)),
    "empty batch": np.ones((0, 5)),
    "NaN": np.full((2, 5), np.nan),
}

for name, x in inputs.items():
    try:
        model.predict(x)
    except ValueError as error:
        print(f"{name}:", str(error).splitlines()[0])
        #> 0D: Expected 2D array, got scalar array instead:
        #> 1D: Expected 2D array, got 1D array instead:
        #> 3D: Found array with dim 3, while dim <= 2 is required by LinearRegression.
        #> wrong last axis: X has 4 features, but LinearRegression is expecting 5 features as input.
        #> empty batch: Found array with 0 sample(s) (shape=(0, 5)) while a minimum of 1 is required by LinearRegression.
        #> NaN: Input X contains NaN.
