import tensorflow as tf


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


y = 1.0  # $y$, $z$, $\log(1 + e^z) - z y$, $\frac{1}{2} - y$
print("|z|:", a := slope(abs, 0.0))  # $a$, $|z|$
#> |z|: 0.0
parts = {
    "clip": lambda z: tf.clip_by_value(z, 0.0, tf.float32.max),
    "maximum": lambda z: tf.maximum(z, 0.0),
    "relu": lambda z: tf.nn.relu(z),
}
for name, part in parts.items():  # $\log(1 + e^{-u})$, $-\frac{1}{2}$
    m = slope(part, 0.0)  # $m$, $m - \frac{a}{2}$, $\frac{1}{2}$
    own = m - y - a / 2  # $m - y - \frac{a}{2}$
    print(f"{name}, m and sum:", m, own)
    #> clip, m and sum: 1.0 0.0
    #> maximum, m and sum: 1.0 0.0
    #> relu, m and sum: 0.0 -1.0
