import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
std = tf.math.reduce_std(x)

print("std([1, 2, 3]):", f"{std:.4f}")
#> std([1, 2, 3]): 0.8165
print("var([1, 2, 3]):", f"{tf.math.reduce_variance(x):.4f}")
#> var([1, 2, 3]): 0.6667
print("std over n:", f"{std:.4f}")
#> std over n: 0.8165
n = tf.size(x, out_type=tf.float32)
print("std over n - 1:", f"{std * tf.sqrt(n / (n - 1)):.4f}")
#> std over n - 1: 1.0000
