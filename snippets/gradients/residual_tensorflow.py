import tensorflow as tf

for activation in tf.nn.relu, tf.nn.softplus:
    name = activation.__name__
    x, w = tf.Variable(1.0), tf.Variable(2.0)
    with tf.GradientTape() as outermost:
        with tf.GradientTape() as outer:
            with tf.GradientTape() as inner:
                u = activation(w * x)
            first = inner.gradient(u, x)
        second = outer.gradient(first, x)
        loss = (second - 1) ** 2  # $u''$, $u'' = 1$, $(u'' - 1)^2$
    slope = outermost.gradient(loss, w)
    value, slope = second.numpy().item(), slope.numpy().item()
    print(f"{name}:", round(value, 3), "with gradient", round(slope, 3))
    #> relu: 0.0 with gradient 0.0
    #> softplus: 0.42 with gradient -0.116
