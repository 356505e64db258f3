import tensorflow as tf


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


q = 2.0  # $q$
weighted = tf.nn.weighted_cross_entropy_with_logits
logits = {"below": -1e-4, "at": 0.0, "above": 1e-4}
for place, z in logits.items():
    own = slope(lambda z: weighted(1.0, z, q), z)
    print(f"positive, {place} zero:", round(own, 3))
    #> positive, below zero: -1.0
    #> positive, at zero: 0.0
    #> positive, above zero: -1.0
for place, z in logits.items():
    own = slope(lambda z: weighted(0.0, z, q), z)  # $1 - y$
    print(f"negative, {place} zero:", round(own, 3))
    #> negative, below zero: 0.5
    #> negative, at zero: 1.0
    #> negative, above zero: 0.5
for name, y in {"positive": 1.0, "negative": 0.0}.items():
    exact = (1 - y - q * y) / 2  # $\frac{1 - y - q y}{2}$
    print(f"{name}, exact slope:", exact)
    #> positive, exact slope: -1.0
    #> negative, exact slope: 0.5
precise = tf.constant(0.0, tf.float64)
own = slope(lambda z: weighted(tf.ones_like(z), z, q), precise)
print("positive, at zero, float64:", own)
#> positive, at zero, float64: 0.0
by_hand = slope(lambda z: q * tf.nn.softplus(-z), 0.0)
print("positive, at zero, by hand:", by_hand)
#> positive, at zero, by hand: -1.0
