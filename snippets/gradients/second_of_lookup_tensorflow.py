import tensorflow as tf

x = tf.Variable([3.0, 4.0])
with tf.GradientTape(persistent=True) as outer:
    with tf.GradientTape() as inner:
        loss = tf.reduce_sum(tf.gather(x, [0, 0]) ** 2)
    slices = inner.gradient(loss, x)
    first = tf.convert_to_tensor(slices)
try:
    outer.gradient(slices, x)
except AttributeError as error:
    print("slices:", f"{type(error).__name__}: {error}")
    #> slices: AttributeError: 'IndexedSlices' object has no attribute '_id'
print("first:", first.numpy().tolist())
#> first: [12.0, 0.0]
second = tf.convert_to_tensor(outer.gradient(first, x))
print("second:", second.numpy().tolist())
#> second: [4.0, 0.0]
