import tensorflow as tf


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


xlogy = tf.math.xlogy
for x in 0.0, 1e-6:
    own = slope(lambda x: xlogy(x, 2.0), x)  # $x \log 2$
    print(f"xlogy(x, 2) at {x}:", round(own, 3))
    #> xlogy(x, 2) at 0.0: 0.0
    #> xlogy(x, 2) at 1e-06: 0.693
print("xlogy(x, 0) at 0.0:", slope(lambda x: xlogy(x, 0.0), 0.0))
#> xlogy(x, 0) at 0.0: 0.0
