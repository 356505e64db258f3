import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0])
with tf.GradientTape() as tape:
    power = tf.abs(tf.signal.fft(tf.cast(x, tf.complex64))) ** 2
print("gradient:", tape.gradient(power, x).numpy().round(4).tolist())
#> gradient: [6.0, 12.0, 18.0]
