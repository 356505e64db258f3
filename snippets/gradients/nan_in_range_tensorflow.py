import tensorflow as tf

inf = float("inf")
pair = tf.ones(2)
std, sum_exp = tf.math.reduce_std, tf.reduce_logsumexp
cases = {
    "sqrt(x * x) at 0": (lambda x: tf.sqrt(x * x), 0.0),
    "std of equal numbers": (lambda x: std(x * pair), 1.0),
    "(-2) ** x at 3": (lambda x: tf.constant(-2.0) ** x, 3.0),
    "x ** 0.0 at 0": (lambda x: x**0.0, 0.0),
    "hidden logsumexp": (lambda x: sum_exp(x * pair - inf), 0.0),
    "hidden softmax": (lambda x: tf.nn.softmax(x * pair - inf)[0], 0.0),
}

for name, (f, at) in cases.items():
    x = tf.Variable(at)
    with tf.GradientTape() as tape:
        y = tf.where(tf.math.is_finite(f(x)), f(x), 0.0)
    print(f"{name}:", tape.gradient(y, x).numpy())
    #> sqrt(x * x) at 0: nan
    #> std of equal numbers: nan
    #> (-2) ** x at 3: -0.0
    #> x ** 0.0 at 0: nan
    #> hidden logsumexp: nan
    #> hidden softmax: nan
