import tensorflow as tf


def twice(at):
    x = tf.Variable(at)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = tf.norm(x)
        first = inner.gradient(y, x)
    second = outer.jacobian(first, x).numpy().tolist()
    rounded = [[round(x, 3) for x in row] for row in second]
    return first.numpy().tolist(), rounded


first, second = twice([0.0, 0.0])
print("gradient at 0:", first)
#> gradient at 0: [nan, nan]
print("Hessian at 0:", second)
#> Hessian at 0: [[nan, nan], [nan, nan]]
print("Hessian at (3, 4):", twice([3.0, 4.0])[1])
#> Hessian at (3, 4): [[0.128, -0.096], [-0.096, 0.072]]
