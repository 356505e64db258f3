import tensorflow as tf

profiler = tf.compat.v1.profiler
W = tf.ones((8, 8))


def gradient(x):
    with tf.GradientTape() as tape:
        tape.watch(W)
        loss = tf.reduce_sum(tf.square(tf.linalg.matvec(W, x)))
    return tape.gradient(loss, W)


def mapped(X):
    return tf.vectorized_map(gradient, X)


def jacobian(X):
    with tf.GradientTape() as tape:
        tape.watch(W)
        losses = tf.reduce_sum((X @ tf.transpose(W)) ** 2, axis=1)
    return tape.jacobian(losses, W)


def work(f, size):
    shape = tf.TensorSpec((size, 8))
    graph = tf.function(f).get_concrete_function(shape).graph
    options = profiler.ProfileOptionBuilder.float_operation()
    options = options | {"output": "none"}
    return profiler.profile(graph, options=options).total_float_ops


for f in mapped, jacobian:
    growth = work(f, 64) / work(f, 32)
    name = f.__name__
    print(f"{name}, twice the batch, times the work:", round(growth))
    #> mapped, twice the batch, times the work: 2
    #> jacobian, twice the batch, times the work: 4
