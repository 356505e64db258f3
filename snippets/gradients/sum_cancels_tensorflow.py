import tensorflow as tf

x = tf.constant([1.0, 3.0])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x - tf.reduce_mean(x)

print("gradient:", tape.gradient(y, x).numpy().tolist())
#> gradient: [0.0, 0.0]
print("jacobian:", tape.jacobian(y, x).numpy().tolist())
#> jacobian: [[0.5, -0.5], [-0.5, 0.5]]
