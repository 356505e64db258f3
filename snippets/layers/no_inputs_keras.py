import warnings

import keras

layer = keras.layers.Dense(units=3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer.build((None, 0))
print("weight:", tuple(layer.kernel.shape))
#> weight: (0, 3)
print("warnings:", len(caught))
#> warnings: 0
print("output:", layer(keras.ops.ones((1, 0))).numpy().tolist())
#> output: [[0.0, 0.0, 0.0]]

try:
    keras.layers.Dense(units=0)
except ValueError as error:
    print("units=0:", error)
    #> units=0: Received an invalid value for `units`, expected a positive integer. Received: units=0
