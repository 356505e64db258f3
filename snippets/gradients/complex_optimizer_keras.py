import tensorflow as tf
from keras.optimizers import SGD, Adam

goal = tf.constant(1j, tf.complex64)


def arrives(optimizer, parts, number):
    for _ in range(200):
        with tf.GradientTape() as tape:
            loss = tf.abs(number(*parts) - goal) ** 2
        optimizer.apply(tape.gradient(loss, parts), parts)
    return bool(tf.abs(number(*parts) - goal) < 0.1)


z = [tf.Variable(0 * goal)]
print("SGD arrives:", arrives(SGD(0.25), z, tf.identity))
#> SGD arrives: True
z = [tf.Variable(0 * goal)]
print("Adam arrives:", arrives(Adam(0.25), z, tf.identity))
#> Adam arrives: False
z = [tf.Variable(0.0), tf.Variable(0.0)]
print("Adam on two parts arrives:", arrives(Adam(0.25), z, tf.complex))
#> Adam on two parts arrives: True
