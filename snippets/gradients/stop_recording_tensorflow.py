import tensorflow as tf

w = tf.Variable(2.0)
outside = w * 3
with tf.GradientTape(persistent=True) as tape:
    with tape.stop_recording():
        unrecorded = w * 3
    y = w * unrecorded
    z = w * outside
    recorded = w * (w * 3)
print("both recorded:", tape.gradient(recorded, w).numpy())
#> both recorded: 12.0
print("under stop_recording:", tape.gradient(y, w).numpy())
#> under stop_recording: 6.0
print("before the tape:", tape.gradient(z, w).numpy())
#> before the tape: 6.0
