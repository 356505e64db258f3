import logging
import warnings

import keras

layer = keras.layers.Dense(units=3)
x = keras.ops.ones((2, 5), dtype="float64")
records = []
handler = logging.Handler()
handler.emit = records.append
loggers = logging.getLogger(), logging.getLogger("tensorflow")

for logger in loggers:
    logger.addHandler(handler)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y = layer(x)
for logger in loggers:
    logger.removeHandler(handler)

print("input:", x.dtype.name)
#> input: float64
print("output:", y.dtype.name)
#> output: float32
print("warnings:", len(caught))
#> warnings: 0
print("log records:", len(records))
#> log records: 0
