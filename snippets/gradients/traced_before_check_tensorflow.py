import tensorflow as tf


@tf.function
def gradient(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.sqrt(x * x)
    return tape.gradient(y, x)


def named(f):
    try:
        f(tf.constant(0.0))
    except tf.errors.InvalidArgumentError as error:
        return '"SqrtGrad"' in error.message


print("gradient:", gradient(tf.constant(0.0)).numpy())
#> gradient: nan
tf.debugging.enable_check_numerics()
print("traced before, SqrtGrad named:", named(gradient))
#> traced before, SqrtGrad named: False
anew = tf.function(gradient.python_function)
print("traced anew, SqrtGrad named:", named(anew))
#> traced anew, SqrtGrad named: True
tf.debugging.disable_check_numerics()
