import keras
import numpy as np

dense = keras.layers.Dense(2)
dense.build((None, 3))
before = dense.get_weights()[0]
try:
    dense.set_weights([np.ones((2, 3)), np.ones(2)])
except ValueError as error:
    print("wrong shape:", type(error).__name__)
    #> wrong shape: ValueError
kept = np.array_equal(dense.get_weights()[0], before)
print("wrong shape, weight kept:", kept)
#> wrong shape, weight kept: True
