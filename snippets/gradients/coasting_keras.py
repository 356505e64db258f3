import warnings

import keras
import tensorflow as tf
from keras import optimizers


def change(gradient, optimizer, **options):
    weight, other = keras.Variable(1.0), keras.Variable(1.0)
    step, one = optimizer(0.5, **options), tf.constant(1.0)
    step.apply([one, one], [weight, other])
    before = weight.numpy().item()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        step.apply([gradient, one], [weight, other])
    return round(weight.numpy().item() - before, 4)


zero, momentum = tf.constant(0.0), {"momentum": 0.5}
print("momentum, None:", change(None, optimizers.SGD, **momentum))
#> momentum, None: 0.0
print("momentum, zero:", change(zero, optimizers.SGD, **momentum))
#> momentum, zero: -0.25
print("Adam, None:", change(None, optimizers.Adam))
#> Adam, None: 0.0
print("Adam, zero:", change(zero, optimizers.Adam))
#> Adam, zero: -0.335
