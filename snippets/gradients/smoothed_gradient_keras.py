import keras
import tensorflow as tf

Loss = keras.losses.CategoricalCrossentropy
loss = Loss(from_logits=True, label_smoothing=0.4)
one_hot = tf.constant([[1.0, 0.0, 0.0, 0.0]])


def right_logit(p):
    z = tf.Variable(tf.math.log([p]))
    with tf.GradientTape() as tape:
        value = loss(one_hot, z)
    grad = tape.gradient(value, z).numpy()
    return round(grad[0, 0].item(), 3) + 0.0


print("p 0.25:", right_logit([0.25, 0.25, 0.25, 0.25]))
#> p 0.25: -0.45
print("p 0.7:", right_logit([0.7, 0.1, 0.1, 0.1]))
#> p 0.7: 0.0
print("p 0.94:", right_logit([0.94, 0.02, 0.02, 0.02]))
#> p 0.94: 0.24
try:
    keras.losses.SparseCategoricalCrossentropy(label_smoothing=0.4)
except TypeError as error:
    print("sparse:", type(error).__name__)
    #> sparse: TypeError
