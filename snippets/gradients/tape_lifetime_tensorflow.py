import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as one, tf.GradientTape() as two:
    y = x + 1
print("one tape:", one.gradient(y, x).numpy())
#> one tape: 1.0
print("two tapes:", two.gradient(y, x).numpy())
#> two tapes: 1.0
try:
    one.gradient(y, x)
except RuntimeError as error:
    print("same tape:", f"{type(error).__name__}: {error}")
    #> same tape: RuntimeError: A non-persistent GradientTape can only be used to compute one set of gradients (or jacobians)

with tf.GradientTape() as tape:
    y = x * x
    print("inside the block:", tape.gradient(y, x).numpy())
    #> inside the block: 6.0
with tf.GradientTape() as tape:
    a, b = x * x, 5 * x
print("list of losses:", tape.gradient([a, b], x).numpy())
#> list of losses: 11.0
