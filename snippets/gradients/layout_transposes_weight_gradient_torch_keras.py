import keras
import numpy as np
import tensorflow as tf
import torch

W = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype="float32")
b = np.array([10.0, 20.0], dtype="float32")
x = np.array([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]], dtype="float32")

linear = torch.nn.Linear(in_features=3, out_features=2)
state = {"weight": torch.tensor(W), "bias": torch.tensor(b)}
linear.load_state_dict(state)
a = torch.tensor(x, requires_grad=True)
linear(a).square().sum().backward()
dW, db = linear.weight.grad.numpy(), linear.bias.grad.numpy()

dense = keras.layers.Dense(units=2)
dense.build((None, 3))
dense.set_weights([W.T, b])
c = tf.Variable(x)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(dense(c) ** 2)
dc, dK, dB = tape.gradient(loss, [c, dense.kernel, dense.bias])

print("input gradients equal:", np.array_equal(a.grad, dc))
#> input gradients equal: True
print("weight gradient transposed:", np.array_equal(dW.T, dK))
#> weight gradient transposed: True
print("bias gradients equal:", np.array_equal(db, dB))
#> bias gradients equal: True
