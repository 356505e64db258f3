import tensorflow as tf
from tensorflow.nn import relu


def twice(f, at):
    x = tf.Variable(at)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        first = inner.gradient(y, x)
    return first, outer.jacobian(first, x).numpy().tolist()


def f(x):  # $f(x) = \max(x + 1, 0) + \max(x - 1, 0)$
    return relu(x + 1) + relu(x - 1)


first, second = zip(*[twice(f, x) for x in (-2.0, 0.0, 2.0)])
print("slopes:", [slope.numpy().item() for slope in first])
#> slopes: [0.0, 1.0, 2.0]
print("second derivatives:", list(second))
#> second derivatives: [0.0, 0.0, 0.0]


def output(p):  # $y = v \max(w x, 0)$, $x = 3$
    return p[0] * relu(p[1] * 3)  # $\max(x, 0)$


def loss(p):
    return (output(p) - 1) ** 2 / 2  # $L = (y - 1)^2 / 2$


weights = tf.constant([1.0, 2.0])  # $v = 1$, $w = 2$
print("y:", output(weights).numpy().item())
#> y: 6.0
gradient, second = twice(output, weights)
print("gradient:", gradient.numpy().tolist())  # $g = (6, 3)$
#> gradient: [6.0, 3.0]
print("output:", second)
#> output: [[0.0, 3.0], [3.0, 0.0]]
# $H = L''(y) \, g g^\top + L'(y) \, H_y$, $H_y$
print("loss:", twice(loss, weights)[1])
#> loss: [[36.0, 33.0], [33.0, 9.0]]
