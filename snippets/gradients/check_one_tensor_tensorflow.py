import tensorflow as tf

x = tf.Variable(0.0)
check = tf.debugging.check_numerics
cases = {
    "before the log": lambda: tf.math.log(check(x, "x")),
    "after the log": lambda: check(tf.math.log(x), "log"),
}

for name, log in cases.items():
    try:
        with tf.GradientTape() as tape:
            y = tf.where(x > 0, log(), 0.0)
        print(f"{name}: y is", y.numpy())
        #> before the log: y is 0.0
        tape.gradient(y, x)
    except tf.errors.InvalidArgumentError as error:
        message = error.message.split("}} ")[1]
        print(f"{name}:", message.split(" [Op")[0])
        #> before the log: Not a number (NaN) or infinity (Inf) values detected in gradient. b'x' : Tensor had NaN values
        #> after the log: log : Tensor had Inf values
