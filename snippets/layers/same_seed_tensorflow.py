import tensorflow as tf

tf.random.set_seed(0)
print("first number:", f"{tf.random.uniform((3,))[0]:.4f}")
#> first number: 0.2920

tf.random.set_seed(0)
print("again:", f"{tf.random.uniform((3,))[0]:.4f}")
#> again: 0.2920
