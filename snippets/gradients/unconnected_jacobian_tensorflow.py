import tensorflow as tf

x = tf.constant([1.0, 2.0])
with tf.GradientTape(persistent=True) as outer:
    outer.watch(x)
    with tf.GradientTape() as inner:
        inner.watch(x)
        y = 3 * tf.reduce_sum(x)
    gradient = inner.gradient(y, x)
    constant = tf.constant([5.0])

print("Jacobian of a constant:", outer.jacobian(constant, x))
#> Jacobian of a constant: None
hessian = outer.jacobian(gradient, x)
print("Hessian of a linear function:", hessian)
#> Hessian of a linear function: None
