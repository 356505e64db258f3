import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape_3:
    with tf.GradientTape() as tape_2:
        with tf.GradientTape() as tape_1:
            y = x * x * x
        first = tape_1.gradient(y, x)
    second = tape_2.gradient(first, x)
third = tape_3.gradient(second, x)
print("first:", first.numpy())
#> first: 27.0
print("second:", second.numpy())
#> second: 18.0
print("third:", third.numpy())
#> third: 6.0
