import keras
import numpy as np

layer = keras.layers.Dense(units=2, name="dense")
layer.build((None, 5))
try:
    layer.set_weights([np.ones((5, 2)), np.ones((2, 1))])
except ValueError as error:
    print("error:", f"{type(error).__name__}: {error}")
    #> error: ValueError: Layer dense weight shape (2,) is not compatible with provided weight shape (2, 1).
