import tensorflow as tf

zero = tf.constant(0.0)
cases = {
    "x": lambda x: x,  # $f(x) = x$
    "0 if x == 0 else x": lambda x: zero if x == 0 else x,
    "where(x == 0, 0, x)": lambda x: tf.where(x == 0, zero, x),
    "relu(x) - relu(-x)": lambda x: tf.nn.relu(x) - tf.nn.relu(-x),
}

for name, f in cases.items():
    x = tf.constant(0.0)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    slope = tape.gradient(y, x)
    print(f"{name}:", slope if slope is None else float(slope))
    #> x: 1.0
    #> 0 if x == 0 else x: None
    #> where(x == 0, 0, x): 0.0
    #> relu(x) - relu(-x): 0.0
