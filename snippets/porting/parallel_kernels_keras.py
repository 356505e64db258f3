import keras
import numpy as np

x = np.array([[1, 2, 3, 4]], dtype="float32")
dense = keras.layers.Dense(2, use_bias=False)
dense.build((None, 4))
K = np.arange(8, dtype="float32").reshape(4, 2)  # (in, out)
dense.set_weights([K])
whole = np.asarray(dense(x))  # $y = x K$
print("whole:", whole.tolist())
#> whole: [[40.0, 50.0]]

columns = np.split(K, 2, axis=1)
parts = [x @ part for part in columns]  # $x K_1, x K_2$
print("part, column parallel:", columns[0].shape)
#> part, column parallel: (4, 1)
print("concatenated:", np.concatenate(parts, axis=1).tolist())
#> concatenated: [[40.0, 50.0]]

rows, inputs = np.split(K, 2, axis=0), np.split(x, 2, axis=1)
parts = [x @ part for x, part in zip(inputs, rows, strict=True)]
print("part, row parallel:", rows[0].shape)
#> part, row parallel: (2, 2)
y = sum(parts)  # $x_1 K_1 + x_2 K_2$
print("summed:", y.tolist())
#> summed: [[40.0, 50.0]]
