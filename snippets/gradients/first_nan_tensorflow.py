import tensorflow as tf

x = tf.Variable([0.0, 4.0])
with tf.GradientTape() as tape:
    log = tf.math.log(x)
    loss = tf.reduce_sum(tf.where(x > 0, log, 0.0))
gradients = tape.gradient(loss, {"log": log, "x": x})
for name, gradient in gradients.items():
    print(f"{name}:", gradient.numpy().tolist())
    #> log: [0.0, 1.0]
    #> x: [nan, 0.25]
