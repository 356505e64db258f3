import re

import tensorflow as tf


def gradient(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.where(x > 0, tf.math.log(x), 0.0)
    return tape.gradient(y, x)


found = re.compile("Detected (Infinity or NaN|unsupported operations)")
tf.debugging.enable_check_numerics()
for compiled in False, True:
    f = tf.function(gradient, jit_compile=compiled)
    try:
        f(tf.constant(0.0))
    except tf.errors.InvalidArgumentError as error:
        text = found.search(error.message)[0]
        text = f"{type(error).__name__}: {text}"
        print(f"jit_compile={compiled}:", text)
        #> jit_compile=False: InvalidArgumentError: Detected Infinity or NaN
        #> jit_compile=True: InvalidArgumentError: Detected unsupported operations
tf.debugging.disable_check_numerics()
