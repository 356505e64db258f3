import re

import tensorflow as tf

for dtype in (tf.float64, tf.float32, tf.float16):
    one, two = tf.constant(1.0, dtype), tf.constant(2.0, dtype)
    try:
        tf.debugging.assert_near(one, two)
    except tf.errors.InvalidArgumentError as error:
        pattern = r"tol = tf.Tensor\((\S+),"
        rtol, atol = re.findall(pattern, str(error))
        print(f"{dtype.name}:", f"rtol={rtol}, atol={atol}")
        #> float64: rtol=2.220446049250313e-15, atol=2.220446049250313e-15
        #> float32: rtol=1.1920929e-06, atol=1.1920929e-06
        #> float16: rtol=0.009766, atol=0.009766
