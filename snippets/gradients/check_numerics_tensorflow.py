import tensorflow as tf


def gradient(f):
    x = tf.Variable(0.0)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x).numpy()


cases = {
    "hidden log": lambda x: tf.where(x > 0, tf.math.log(x), 0.0),
    "slope inf": tf.sqrt,
    "harmless inf": lambda x: x + tf.exp(tf.math.log(0.0)),
}
print("harmless inf, unchecked:", gradient(cases["harmless inf"]))
#> harmless inf, unchecked: 1.0
tf.debugging.enable_check_numerics()
for name, f in cases.items():
    try:
        print(f"{name}: no error, gradient", gradient(f))
    except tf.errors.InvalidArgumentError as error:
        print(f"{name}:", error.message.splitlines()[2])
        #> hidden log: !!! Detected Infinity or NaN in output 0 of eagerly-executing op "Log" (# of outputs: 1) !!!
        #> slope inf: !!! Detected Infinity or NaN in output 0 of eagerly-executing op "SqrtGrad" (# of outputs: 1) !!!
        #> harmless inf: !!! Detected Infinity or NaN in output 0 of eagerly-executing op "Log" (# of outputs: 1) !!!
tf.debugging.disable_check_numerics()
