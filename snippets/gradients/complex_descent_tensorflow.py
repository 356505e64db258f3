import tensorflow as tf

goal = tf.constant(1 + 1j, tf.complex64)
z = tf.Variable(0j, dtype=tf.complex64)
for _ in range(10):
    with tf.GradientTape() as tape:
        loss = tf.abs(z - goal) ** 2
    z.assign_sub(0.25 * tape.gradient(loss, z))

print("distance at the start:", round(abs(goal).numpy().item(), 3))
#> distance at the start: 1.414
print("after ten steps:", round(abs(z - goal).numpy().item(), 3))
#> after ten steps: 0.001
