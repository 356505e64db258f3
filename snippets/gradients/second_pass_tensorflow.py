import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x * x  # $dy/dx = 2x$
print("first pass:", tape.gradient(y, x).numpy())
#> first pass: 6.0

try:
    tape.gradient(y, x)
except RuntimeError as error:
    print("second pass:", type(error).__name__)
    #> second pass: RuntimeError

with tf.GradientTape(persistent=True) as tape:
    y = x * x
tape.gradient(y, x)
print("second pass, graph kept:", tape.gradient(y, x).numpy())
#> second pass, graph kept: 6.0
del tape
