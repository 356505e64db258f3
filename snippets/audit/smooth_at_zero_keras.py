import keras
import tensorflow as tf

assert keras.backend.backend() == "tensorflow"


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


for x in -1e-6, -0.0, 0.0, 1e-6:
    own = slope(keras.activations.celu, x)
    print(f"celu at {x}:", round(own, 3))
    #> celu at -1e-06: 1.0
    #> celu at -0.0: 2.0
    #> celu at 0.0: 2.0
    #> celu at 1e-06: 1.0
print("elu at 0.0:", slope(keras.activations.elu, 0.0))
#> elu at 0.0: 1.0
print("celu at 1e-39:", slope(keras.activations.celu, 1e-39))
#> celu at 1e-39: 2.0
tie = slope(lambda x: keras.ops.logaddexp(x[0], x[1]), [1.0, 1.0])
print("logaddexp at a tie:", tie)
#> logaddexp at a tie: [1.0, 0.0]
pair = slope(keras.ops.logsumexp, [1.0, 1.0])
print("logsumexp at a tie:", pair)
#> logsumexp at a tie: [0.5, 0.5]
print("sinc at 0.0:", slope(keras.ops.sinc, 0.0))
#> sinc at 0.0: nan
print("sinc at 1e-6:", round(slope(keras.ops.sinc, 1e-6), 3))
#> sinc at 1e-6: 0.0


def by_hand(x):
    return tf.maximum(x, 0.0) + tf.math.expm1(tf.minimum(x, 0.0))


print("maximum and minimum at 0.0:", slope(by_hand, 0.0))
#> maximum and minimum at 0.0: 2.0
