import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x * 2
    z = x @ tf.ones((3, 4))

for shape in [(2,), (), (5, 3)]:
    seed = tf.ones(shape)
    gradient = tape.gradient(y, x, output_gradients=seed)
    print("seed and gradient:", shape, tuple(gradient.shape))
    #> seed and gradient: (2,) (2,)
    #> seed and gradient: () ()
    #> seed and gradient: (5, 3) (5, 3)
try:
    print(tape.gradient(z, x, output_gradients=tf.ones((1, 3))))
except tf.errors.InvalidArgumentError as error:
    print("through a matrix product:", type(error).__name__)
    #> through a matrix product: InvalidArgumentError
