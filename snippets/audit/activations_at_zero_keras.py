import keras
import tensorflow as tf

assert keras.backend.backend() == "tensorflow"


def slope(f, value):
    x = tf.constant(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x).numpy().tolist()


a, ops = keras.activations, keras.ops
names = "elu celu silu mish softplus erf arctan arcsin"
for name in names.split():
    own = slope(getattr(a, name, None) or getattr(ops, name), 0.0)
    label = name.replace("arc", "a")
    print(f"{label} at 0.0:", round(own, 3))
    #> elu at 0.0: 1.0
    #> celu at 0.0: 2.0
    #> silu at 0.0: 0.5
    #> mish at 0.0: 0.6
    #> softplus at 0.0: 0.5
    #> erf at 0.0: 1.128
    #> atan at 0.0: 1.0
    #> asin at 0.0: 1.0
