import numpy as np
import tensorflow as tf

w, x = tf.Variable(3.0), tf.Variable(2.0)
other = tf.Variable(0.0)
with tf.GradientTape(persistent=True) as tape:
    by_numpy = w * np.square(x)
    other.assign(x)
    by_assign = w * other
    by_constant = w * tf.constant(x.numpy())
    by_argmax = w * tf.cast(tf.argmax([x]), "float32")
    by_tensorflow = w * tf.square(x)

print("np.square(x):", tape.gradient(by_numpy, x))
#> np.square(x): None
print("other.assign(x):", tape.gradient(by_assign, x))
#> other.assign(x): None
print("x.numpy():", tape.gradient(by_constant, x))
#> x.numpy(): None
print("tf.argmax([x]):", tape.gradient(by_argmax, x))
#> tf.argmax([x]): None
print("tf.square(x):", tape.gradient(by_tensorflow, x).numpy())
#> tf.square(x): 12.0
