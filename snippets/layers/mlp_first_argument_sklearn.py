import numpy as np
from sklearn.neural_network import MLPRegressor

x, y = np.eye(6, 5), np.arange(18.0).reshape(6, 3)

try:
    MLPRegressor((7,)).partial_fit(x, y)
except ValueError as error:
    first, given = str(error).split(" must be ")
    print("error:", f"{type(error).__name__}: {first}")
    #> error: InvalidParameterError: The 'loss' parameter of MLPRegressor
    print("received:", given.split(". ")[1])
    #> received: Got (7,) instead.
