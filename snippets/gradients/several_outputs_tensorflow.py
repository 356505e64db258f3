import tensorflow as tf

w = tf.constant([1.0, 10])
cases = {
    "y = x * [1, 10]": (lambda x: x * w, None),
    "y = x * [10]": (lambda x: x * w[1:], None),
    "y = [x, 10 * x]": (lambda x: [x, 10 * x], None),
    "seed [1, 1]": (lambda x: x * w, tf.constant([1.0, 1])),
    "seed [2, 3]": (lambda x: x * w, tf.constant([2.0, 3])),
}

for name, (f, seed) in cases.items():
    x = tf.Variable(2.0)
    with tf.GradientTape() as tape:
        y = f(x)
    print(f"{name}:", tape.gradient(y, x, seed).numpy().item())
    #> y = x * [1, 10]: 11.0
    #> y = x * [10]: 10.0
    #> y = [x, 10 * x]: 11.0
    #> seed [1, 1]: 11.0
    #> seed [2, 3]: 32.0
