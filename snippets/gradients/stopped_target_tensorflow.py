import tensorflow as tf

x, next_x = 1.0, 2.0  # $L = (w x - s(w x'))^2$
targets = {
    "target stopped": lambda w: tf.stop_gradient(w * next_x),
    "target not stopped": lambda w: w * next_x,
}

for name, target in targets.items():
    w = tf.Variable(2.0)
    with tf.GradientTape() as tape:
        loss = (w * x - target(w)) ** 2
    print(f"{name}:", tape.gradient(loss, w).numpy())
    #> target stopped: -4.0
    #> target not stopped: 4.0
