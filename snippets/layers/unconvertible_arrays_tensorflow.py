import numpy as np
import tensorflow as tf

try:
    tf.constant(np.array([[1, None]]))
except ValueError as error:
    print("object array:", error)
    #> object array: Failed to convert a NumPy array to a Tensor (Unsupported object type int).

try:
    tf.constant([[1.0, 2.0], [3.0]])
except ValueError as error:
    print("rows of unequal length:", error)
    #> rows of unequal length: Can't convert non-rectangular Python sequence to Tensor.
