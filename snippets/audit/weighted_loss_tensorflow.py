import tensorflow as tf


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


weighted = tf.nn.weighted_cross_entropy_with_logits
for label in 0.0, 1.0:
    for z in -1e-4, 0.0, 1e-4:
        own = slope(lambda z, y=label: weighted(y, z, 2.0), z)
        print(f"label {label}, logit {z}:", round(own, 3))
        #> label 0.0, logit -0.0001: 0.5
        #> label 0.0, logit 0.0: 1.0
        #> label 0.0, logit 0.0001: 0.5
        #> label 1.0, logit -0.0001: -1.0
        #> label 1.0, logit 0.0: 0.0
        #> label 1.0, logit 0.0001: -1.0


def by_hand(z, y, weight):
    rest = (1 - y) * tf.nn.softplus(z)
    return weight * y * tf.nn.softplus(-z) + rest


for label in 0.0, 1.0:
    own = slope(lambda z, y=label: by_hand(z, y, 2.0), 0.0)
    print(f"label {label}, logit 0.0, by hand:", own)
    #> label 0.0, logit 0.0, by hand: 0.5
    #> label 1.0, logit 0.0, by hand: -1.0
precise = tf.constant(0.0, tf.float64)
own = slope(lambda z: weighted(tf.ones_like(z), z, 2), precise)
print("label 1.0, logit 0.0, float64:", own)
#> label 1.0, logit 0.0, float64: 0.0
