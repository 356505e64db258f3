import warnings

import tensorflow as tf

logit, target = tf.constant([0.0]), tf.constant([1.0])


def on_logits(y):
    loss = tf.nn.sigmoid_cross_entropy_with_logits(target, y)
    return tf.reduce_mean(loss)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("logit:", f"{on_logits(logit):.4f}")
    #> logit: 0.6931
    once = -tf.reduce_mean(tf.math.log(tf.sigmoid(logit)))
    print("one sigmoid:", f"{once:.4f}")
    #> one sigmoid: 0.6931
    print("two sigmoids:", f"{on_logits(tf.sigmoid(logit)):.4f}")
    #> two sigmoids: 0.4741
print("warnings:", [w.category.__name__ for w in caught])
#> warnings: []
