import logging.handlers
import warnings

import tensorflow as tf

log = logging.handlers.BufferingHandler(capacity=100)
logging.getLogger().addHandler(log)
x = tf.constant([0.0, 0.0])
a = tf.constant(2.0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with tf.GradientTape(persistent=True) as tape:
        tape.watch([x, a])
        softmax = tf.nn.softmax(x)
        y = a * [1.0, 10.0]
        with tf.GradientTape() as inner:
            inner.watch(x)
            z = tf.reduce_sum(x) ** 2
        gradient = inner.gradient(z, x)
    print("softmax:", tape.gradient(softmax, x).numpy().tolist())
    #> softmax: [0.0, 0.0]
    print("a * [1, 10]:", tape.gradient(y, a).numpy())
    #> a * [1, 10]: 11.0
    second = tape.gradient(gradient, x).numpy().tolist()
    print("gradient of a gradient:", second)
    #> gradient of a gradient: [4.0, 4.0]
logging.getLogger().removeHandler(log)
print("warnings:", len(caught) + len(log.buffer))
#> warnings: 0
