import keras
import numpy as np
import torch

x = np.array([[1.0, 10.0]], dtype="float32")
b = np.zeros(2, dtype="float32")
symmetric = np.array([[2.0, 5.0], [5.0, 3.0]], dtype="float32")
square = np.array([[2.0, 5.0], [7.0, 3.0]], dtype="float32")

for name, W in ("symmetric", symmetric), ("square", square):
    linear = torch.nn.Linear(2, 2)
    linear.weight.data = torch.from_numpy(W)
    linear.bias.data = torch.from_numpy(b)
    dense = keras.layers.Dense(2)
    dense.build((None, 2))
    dense.set_weights([W, b])
    y = linear(torch.from_numpy(x))
    print(f"{name}:", y.tolist(), dense(x).numpy().tolist())
    #> symmetric: [[52.0, 35.0]] [[52.0, 35.0]]
    #> square: [[52.0, 37.0]] [[72.0, 35.0]]
