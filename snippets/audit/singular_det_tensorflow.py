import tensorflow as tf


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


def by_hand(A):
    return A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]


singular = [[1.0, 2], [2, 4]]
try:
    print("det:", slope(tf.linalg.det, singular))
except tf.errors.InvalidArgumentError as error:
    print("det:", type(error).__name__)
    #> det: InvalidArgumentError
    print(str(error).partition("}} ")[2].partition(" [")[0])
    #> Input is not invertible.
print("ad - bc:", slope(by_hand, singular))
#> ad - bc: [[4.0, -2.0], [-2.0, 1.0]]
