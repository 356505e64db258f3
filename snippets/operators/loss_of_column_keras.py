import warnings

import keras
import numpy as np

targets = np.array([0.0, 1.0, 2.0], dtype="float32")  # (3,)
predictions = targets[:, None]  # (3, 1)

loss = keras.losses.MeanSquaredError()
print("equal shapes:", float(loss(targets[:, None], predictions)))
#> equal shapes: 0.0
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("(3, 1) and (3,):", float(loss(targets, predictions)))
    #> (3, 1) and (3,): 0.0
print("warnings:", [str(w.message).split(". ")[0] for w in caught])
#> warnings: []
