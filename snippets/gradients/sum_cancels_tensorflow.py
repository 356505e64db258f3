import tensorflow as tf

x = tf.constant([0.0, 0.0])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = tf.nn.softmax(x)

print("y:", y.numpy().tolist())
#> y: [0.5, 0.5]
print("gradient:", tape.gradient(y, x).numpy().tolist())
#> gradient: [0.0, 0.0]
print("jacobian:", tape.jacobian(y, x).numpy().tolist())
#> jacobian: [[0.25, -0.25], [-0.25, 0.25]]
