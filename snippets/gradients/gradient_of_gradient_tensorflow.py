import tensorflow as tf


def second(f, record):
    x = tf.Variable(3.0)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        if record:
            first = inner.gradient(y, x)
    if not record:
        first = inner.gradient(y, x)
    result = outer.gradient(first, x)
    return None if result is None else result.numpy()


def cube(x):
    return x * x * x


print("not recorded:", second(cube, record=False))
#> not recorded: None
print("recorded:", second(cube, record=True))
#> recorded: 18.0
print("recorded, 5 * x:", second(lambda x: 5 * x, record=True))
#> recorded, 5 * x: None
