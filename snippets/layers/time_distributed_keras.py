import keras
import numpy as np

x = np.arange(24, dtype="float32").reshape(2, 4, 3)

dense = keras.layers.Dense(units=2)
alone = dense(x)
wrapped = keras.layers.TimeDistributed(dense)
same = np.array_equal(alone, wrapped(x))

print("Dense:", tuple(alone.shape))
#> Dense: (2, 4, 2)
print("its parameters:", dense.count_params())
#> its parameters: 8
print("in TimeDistributed:", tuple(wrapped(x).shape))
#> in TimeDistributed: (2, 4, 2)
print("parameters now:", wrapped.count_params())
#> parameters now: 8
print("equal:", same)
#> equal: True
