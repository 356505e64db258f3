import tensorflow as tf


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


# $I_1(x) = \frac{x}{2} + \frac{x^3}{16} + \dots$, $\frac{1}{2}$
print("bessel_i1 at 0.0:", slope(tf.math.bessel_i1, 0.0))
#> bessel_i1 at 0.0: 1.0
print("bessel_i1 at 0.001:", round(slope(tf.math.bessel_i1, 1e-3), 3))
#> bessel_i1 at 0.001: 0.5
print("bessel_i0 at 0.0:", slope(tf.math.bessel_i0, 0.0))
#> bessel_i0 at 0.0: 0.0
