import numpy as np
from sklearn.linear_model import LinearRegression

model = LinearRegression().fit(np.eye(5), np.ones((5, 3)))
shapes = {
    "0D": (),
    "1D": (5,),
    "2D": (4, 5),
    "3D": (2, 4, 5),
    "wrong last axis": (2, 4),
    "empty batch": (0, 5),
}

for name, shape in shapes.items():
    try:
        result = model.predict(np.ones(shape)).shape
    except ValueError as error:
        result = type(error).__name__
    print(f"{name} {shape}:", result)
    #> 0D (): ValueError
    #> 1D (5,): ValueError
    #> 2D (4, 5): (4, 3)
    #> 3D (2, 4, 5): ValueError
    #> wrong last axis (2, 4): ValueError
    #> empty batch (0, 5): ValueError
