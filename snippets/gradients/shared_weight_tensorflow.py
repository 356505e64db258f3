import tensorflow as tf


def rnn(first, second):
    state = first * 1 + 2
    return second * state


w, u, v = tf.Variable(2.0), tf.Variable(2.0), tf.Variable(2.0)
with tf.GradientTape(persistent=True) as tape:
    separate, tied = rnn(u, v), rnn(w, w)
first, second = tape.gradient(separate, [u, v])
shared = tape.gradient(tied, w)  # $∂y/∂u + ∂y/∂v$
print("first use:", first.numpy())
#> first use: 2.0
print("second use:", second.numpy())
#> second use: 4.0
print("shared:", shared.numpy())
#> shared: 6.0
