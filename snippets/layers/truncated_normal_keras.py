import keras
import numpy as np

std = 0.02
draw = keras.initializers.TruncatedNormal(stddev=std, seed=0)
w = keras.ops.convert_to_numpy(draw((1000, 1000)))
print("all within 2 sigma:", bool((np.abs(w) <= 2 * std).all()))
#> all within 2 sigma: True
print("standard deviation:", f"{w.std():.2g}")
#> standard deviation: 0.018
