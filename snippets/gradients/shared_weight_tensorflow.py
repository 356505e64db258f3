import tensorflow as tf


# $dy/dw = ∂y/∂u + ∂y/∂v$
def rnn(u, v):
    state = u * 1 + 2
    return v * state


w, u, v = tf.Variable(2.0), tf.Variable(2.0), tf.Variable(2.0)
with tf.GradientTape(persistent=True) as tape:
    separate, tied = rnn(u, v), rnn(w, w)
first, second = tape.gradient(separate, [u, v])
shared = tape.gradient(tied, w)
print("first use:", first.numpy())
#> first use: 2.0
print("second use:", second.numpy())
#> second use: 4.0
print("shared:", shared.numpy())
#> shared: 6.0
