import keras
import numpy as np
import tensorflow as tf
from keras import ops

assert keras.backend.backend() == "tensorflow"


def slope(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(tf.identity(x))
    gradient = tape.gradient(y, x).numpy()
    return (np.float64(gradient) + 0).round(4).tolist()


two, three = [2.0, 2.0], [1.0, 2.0, 2.0]
four = [1.0, 2.0, 3.0, 4.0]
cases = {
    "sort([x, y])[0]": (lambda x: ops.sort(x)[0], two),
    "max_pool([x, y])": (
        lambda x: ops.max_pool(x[None, :, None], 2),
        two,
    ),
    "logsumexp([x, y])": (ops.logsumexp, two),
    "median([1, 2, 2])": (ops.median, three),
    "median([1, 2, 2], axis)": (lambda x: ops.median(x, axis=0), three),
    "median([1, 2, 3, 4])": (ops.median, four),
}
for name, (f, at) in cases.items():
    print(f"{name}:", slope(f, at))
    #> sort([x, y])[0]: [1.0, 0.0]
    #> max_pool([x, y]): [1.0, 0.0]
    #> logsumexp([x, y]): [0.5, 0.5]
    #> median([1, 2, 2]): [0.0, 1.0, 0.0]
    #> median([1, 2, 2], axis): [0.0, 1.0, 0.0]
    #> median([1, 2, 3, 4]): [0.0, 0.5, 0.5, 0.0]
