import tensorflow as tf

x = tf.Variable(3.0)

with tf.GradientTape() as tape:
    h = x * x
    a, b = 2 * h, 5 * h
print("sum of both:", tape.gradient([a, b], x).numpy())
#> sum of both: 42.0

with tf.GradientTape(persistent=True) as tape:
    h = x * x
    a, b = 2 * h, 5 * h
first, second = tape.gradient(a, x), tape.gradient(b, x)
print("one by one:", first.numpy(), second.numpy())
#> one by one: 12.0 30.0

with tf.GradientTape() as tape:
    h = x * x
    a, b = 2 * h, 5 * h
tape.gradient(a, x)
try:
    print("b after a:", tape.gradient(b, x).numpy())
except RuntimeError as error:
    print("b after a:", type(error).__name__)
    #> b after a: RuntimeError
