import keras
import numpy as np
import tensorflow as tf
import torch

X = np.array([[1, 2, 3], [2, 0, 1]], "float32")
G = np.array([[1, 2], [1, 3]], "float32")
linear = torch.nn.Linear(3, 2)
linear.weight.data = torch.tensor([[1.0, 0, 2], [0, 3, 1]])
linear.bias.data = torch.tensor([4.0, 5.0])
W, b = (value.detach().numpy() for value in linear.parameters())
dense = keras.layers.Dense(2)
dense.build((None, 3))
dense.set_weights([W.T, b])

x = torch.tensor(X, requires_grad=True)
linear(x).backward(torch.tensor(G))
X = tf.Variable(X)
with tf.GradientTape() as tape:
    y = dense(X)
sources = X, dense.kernel.value, dense.bias.value
dX, dK, db = tape.gradient(y, sources, output_gradients=G)
print("input:", np.array_equal(dX, x.grad))
#> input: True
print("weight:", np.array_equal(dK, linear.weight.grad.T))
#> weight: True
print("bias:", np.array_equal(db, linear.bias.grad))
#> bias: True
