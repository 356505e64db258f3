import keras
import numpy as np

dense = keras.layers.Dense(2)
dense.build((None, 3))
kernel = np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])
dense.set_weights([kernel, np.array([10.0, 20.0])])

print("[0, 0, 0]:", dense(np.zeros((1, 3)))[0].numpy().tolist())
#> [0, 0, 0]: [10.0, 20.0]
print("[1, 0, 0]:", dense(np.eye(3))[0].numpy().tolist())
#> [1, 0, 0]: [11.0, 24.0]
print("[0, 1, 0]:", dense(np.eye(3))[1].numpy().tolist())
#> [0, 1, 0]: [12.0, 25.0]
print("[0, 0, 1]:", dense(np.eye(3))[2].numpy().tolist())
#> [0, 0, 1]: [13.0, 26.0]
difference = dense(np.eye(3)) - dense(np.zeros((1, 3)))
assert np.array_equal(difference, dense.kernel)
