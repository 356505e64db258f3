import tensorflow as tf

x, v = tf.constant([1.0, 2.0]), tf.constant([1.0, 10.0])
with tf.GradientTape() as outer:
    outer.watch(x)
    with tf.autodiff.ForwardAccumulator(x, v) as forward:
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = tf.square(x[0] * x[1])
        gradient = inner.gradient(y, x)

hessian = outer.jacobian(gradient, x)
product = forward.jvp(gradient)
print("Hessian:", hessian.numpy().tolist())
#> Hessian: [[8.0, 8.0], [8.0, 2.0]]
print("Hessian @ v:", tf.linalg.matvec(hessian, v).numpy().tolist())
#> Hessian @ v: [88.0, 28.0]
print("without the Hessian:", product.numpy().tolist())
#> without the Hessian: [88.0, 28.0]
