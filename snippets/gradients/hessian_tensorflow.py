import tensorflow as tf

x = tf.constant([1.0, 2.0])
with tf.GradientTape(persistent=True) as outer:
    outer.watch(x)
    with tf.GradientTape() as inner:
        inner.watch(x)
        y = tf.square(x[0] * x[1])  # $f(x) = (x_0 x_1)^2$
    gradient = inner.gradient(y, x)

print("gradient:", gradient.numpy().tolist())
#> gradient: [8.0, 4.0]
second = outer.gradient(gradient, x)
print("gradient of the gradient:", second.numpy().tolist())
#> gradient of the gradient: [16.0, 10.0]
hessian = outer.jacobian(gradient, x)
print("Hessian:", hessian.numpy().tolist())
#> Hessian: [[8.0, 8.0], [8.0, 2.0]]
print("its diagonal:", tf.linalg.diag_part(hessian).numpy().tolist())
#> its diagonal: [8.0, 2.0]
