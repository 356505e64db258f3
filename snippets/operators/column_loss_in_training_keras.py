import keras
import tensorflow as tf

x = tf.constant([[0.0], [1.0], [2.0], [3.0]])
y = 2 * x[:, 0] + 1  # $y = 2x + 1$, (4,)


def train(targets):
    layer = keras.layers.Dense(units=1)
    optimizer = keras.optimizers.SGD(learning_rate=0.1)
    for _ in range(500):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(layer(x) - targets))
        gradients = tape.gradient(loss, layer.trainable_weights)
        optimizer.apply(gradients, layer.trainable_weights)
    kernel, bias = layer.get_weights()
    values = kernel.item(), bias.item(), loss.numpy().item()
    return [abs(round(value, 2)) for value in values]


slope, bias, loss = train(y[:, None])
print("slope, bias, targets (4, 1):", [slope, bias])
#> slope, bias, targets (4, 1): [2.0, 1.0]
print("loss, targets (4, 1):", loss)
#> loss, targets (4, 1): 0.0
slope, bias, loss = train(y)
print("slope, bias, targets (4,):", [slope, bias])
#> slope, bias, targets (4,): [0.0, 4.0]
print("loss, targets (4,):", loss)
#> loss, targets (4,): 5.0
mean, variance = tf.nn.moments(y, axes=[0])
print("mean of y:", float(mean))
#> mean of y: 4.0
print("variance of y:", float(variance))
#> variance of y: 5.0
