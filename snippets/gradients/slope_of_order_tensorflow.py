import numpy as np
import tensorflow as tf


def slope(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    gradient = tape.gradient(y, x).numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


two, three = [2.0, 2.0], [1.0, 2.0, 2.0]
four = [1.0, 2.0, 3.0, 4.0]
cases = {
    "sort([x, y])[0]": (lambda x: tf.sort(x)[0], two),
    "max_pool([x, y])": (
        lambda x: tf.nn.max_pool1d(x[None, :, None], 2, 2, "VALID"),
        two,
    ),
    "logsumexp([x, y])": (tf.reduce_logsumexp, two),
    "median([1, 2, 2])": (getattr(tf.math, "median", None), three),
    "median([1, 2, 2], axis)": (
        getattr(tf.math, "median", None),
        three,
    ),
    "median([1, 2, 3, 4])": (getattr(tf.math, "median", None), four),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at) if f else "–")
    #> sort([x, y])[0]: [1.0, 0.0]
    #> max_pool([x, y]): [1.0, 0.0]
    #> logsumexp([x, y]): [0.5, 0.5]
    #> median([1, 2, 2]): –
    #> median([1, 2, 2], axis): –
    #> median([1, 2, 3, 4]): –
