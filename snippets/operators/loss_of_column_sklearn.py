import warnings

import numpy as np
import sklearn.metrics

targets = np.array([0.0, 1.0, 2.0])  # (3,)
column = predictions = targets[:, None]  # (3, 1)

error = sklearn.metrics.mean_squared_error(column, predictions)
print("equal shapes:", error)
#> equal shapes: 0.0
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    error = sklearn.metrics.mean_squared_error(targets, predictions)
    print("(3, 1) and (3,):", error)
    #> (3, 1) and (3,): 0.0
print("warnings:", [str(w.message).split(". ")[0] for w in caught])
#> warnings: []
