import keras
import tensorflow as tf

one_hot = tf.constant([[1.0, 0, 0, 0], [1.0, 0, 0, 0]])  # (N, L)


def right_logit(loss, **options):
    z = tf.Variable(tf.zeros((2, 4)))
    with tf.GradientTape() as tape:
        value = loss(from_logits=True, **options)(one_hot, z)
    grad = tape.gradient(value, z).numpy()
    return round(grad[0, 0].item(), 4)


bce = keras.losses.BinaryCrossentropy
print("sigmoid, sum:", right_logit(bce, reduction="sum"))
#> sigmoid, sum: -0.125
print("sigmoid, mean:", right_logit(bce))
#> sigmoid, mean: -0.0625
softmax = keras.losses.CategoricalCrossentropy
print("softmax, sum:", right_logit(softmax, reduction="sum"))
#> softmax, sum: -0.75
print("softmax, mean:", right_logit(softmax))
#> softmax, mean: -0.375
