import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    ys = {"x * 2": x * 2, "x * x": x * x, "x @ w": x @ tf.ones((3, 3))}

for name, y in ys.items():
    for shape in [(2,), (), (5, 3)]:
        seed = tf.ones(shape)
        try:
            gradient = tape.gradient(y, x, output_gradients=seed)
            result = tuple(gradient.shape)
        except tf.errors.InvalidArgumentError as error:
            result = type(error).__name__
        print(f"{name}, seed {shape}:", result)
        #> x * 2, seed (2,): (2,)
        #> x * 2, seed (): ()
        #> x * 2, seed (5, 3): (5, 3)
        #> x * x, seed (2,): InvalidArgumentError
        #> x * x, seed (): (1, 3)
        #> x * x, seed (5, 3): InvalidArgumentError
        #> x @ w, seed (2,): InvalidArgumentError
        #> x @ w, seed (): InvalidArgumentError
        #> x @ w, seed (5, 3): (5, 3)
