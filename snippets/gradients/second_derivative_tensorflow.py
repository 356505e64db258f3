import tensorflow as tf


def second(f, at):
    x = tf.Variable(at)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        first = inner.gradient(y, x)
    result = outer.gradient(first, x)
    return None if result is None else result.numpy().item()


print("relu(x) at 1:", second(tf.nn.relu, 1.0))
#> relu(x) at 1: 0.0
print("|x| at 1:", second(tf.abs, 1.0))
#> |x| at 1: 0.0
print("relu(x) ** 2 at 1:", second(lambda x: tf.nn.relu(x) ** 2, 1.0))
#> relu(x) ** 2 at 1: 2.0
print("softplus(x) at 0:", second(tf.nn.softplus, 0.0))
#> softplus(x) at 0: 0.25
print("5 * x at 1:", second(lambda x: 5 * x, 1.0))  # $5x$
#> 5 * x at 1: None
print("sqrt(x) at 0:", second(tf.sqrt, 0.0))
#> sqrt(x) at 0: -inf
