import keras
import tensorflow as tf

weight = keras.Variable(tf.ones((3, 2)))
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(tf.gather(weight.value, [0, 0]) ** 2)
slices = tape.gradient(loss, weight.value)


def step_length(gradient, **options):
    weight.assign(tf.ones((3, 2)))
    keras.optimizers.SGD(1.0, **options).apply([gradient], [weight])
    return round(tf.norm(weight.value - 1.0).numpy().item(), 3)


dense = tf.convert_to_tensor(slices)
print("dense:", step_length(dense, global_clipnorm=1.0))
#> dense: 1.0
print("slices:", step_length(slices, global_clipnorm=1.0))
#> slices: 1.414
