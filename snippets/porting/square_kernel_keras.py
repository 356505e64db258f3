import keras
import numpy as np

weight = np.array([[1, 2], [3, 4]], dtype="float32")
x = np.array([[1, 10]], dtype="float32")
dense = keras.layers.Dense(2, use_bias=False)
dense.build((None, 2))

dense.set_weights([weight])
print("as it is:", np.asarray(dense(x)).tolist())
#> as it is: [[31.0, 42.0]]
dense.set_weights([weight.T])
print("transposed:", np.asarray(dense(x)).tolist())
#> transposed: [[21.0, 43.0]]
