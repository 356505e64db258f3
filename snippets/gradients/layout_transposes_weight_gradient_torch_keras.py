import keras
import numpy as np
import tensorflow as tf
import torch

W = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype="float32")
x = np.array([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]], dtype="float32")

linear = torch.nn.Linear(in_features=3, out_features=2)
linear.weight.data = torch.tensor(W)
linear.bias.data.zero_()
a = torch.tensor(x, requires_grad=True)
linear(a).square().sum().backward()

dense = keras.layers.Dense(units=2)
dense.build((None, 3))
dense.set_weights([W.T, np.zeros(2)])
c = tf.Variable(x)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(tf.square(dense(c)))
dc, dK, db = tape.gradient(loss, [c, *dense.trainable_variables])

print("input gradients equal:", np.array_equal(a.grad, dc))
#> input gradients equal: True
dW = linear.weight.grad.numpy()
print("weight gradients:", dW.shape, tuple(dK.shape))
#> weight gradients: (2, 3) (3, 2)
print("transposes of each other:", np.array_equal(dW.T, dK))
#> transposes of each other: True
print("bias gradients equal:", np.array_equal(linear.bias.grad, db))
#> bias gradients equal: True
