import weakref

import tensorflow as tf

x = tf.Variable(3.0)


def kept(persistent):
    with tf.GradientTape(persistent=persistent) as tape:
        h = tf.exp(x)
        y = tf.exp(h)
    held = weakref.ref(h)
    del h
    tape.gradient(y, x)
    print(f"persistent={persistent}:", held() is not None)
    #> persistent=False: False
    #> persistent=True: True
    return tape, held


kept(persistent=False)
tape, held = kept(persistent=True)
del tape
print("tape deleted:", held() is not None)
#> tape deleted: False
