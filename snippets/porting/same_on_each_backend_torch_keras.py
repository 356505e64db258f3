import os
import subprocess
import sys

program = """
import keras, numpy as np, torch
linear = torch.nn.Linear(3, 2)
weight, bias = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [10.0, 20.0]
linear.load_state_dict(
    {"weight": torch.tensor(weight), "bias": torch.tensor(bias)})
W, b = (p.detach().numpy() for p in linear.parameters())
dense = keras.layers.Dense(2)
dense.build((None, 3))
dense.set_weights([W.T, b])
x = np.array([[1, 2, 3], [1, 0, 0]], dtype="float32")
print("PyTorch:", linear(torch.tensor(x)).tolist())
print("Keras:", keras.ops.convert_to_numpy(dense(x)).tolist())
x = np.arange(12.0).reshape(1, 3, 2, 2).transpose(0, 2, 3, 1)
y = keras.ops.convert_to_numpy(keras.layers.Flatten()(x))
print("flattened:", y.astype(int)[0].tolist())
x = np.array([[1], [3]], dtype="float32")
y = keras.ops.convert_to_numpy(keras.layers.BatchNormalization()(x))
print("batch norm:", y.round(2).ravel().tolist())
"""

for backend in "tensorflow", "torch", "jax":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        print(f"{backend}, {line}")
        #> tensorflow, PyTorch: [[24.0, 52.0], [11.0, 24.0]]
        #> tensorflow, Keras: [[24.0, 52.0], [11.0, 24.0]]
        #> tensorflow, flattened: [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]
        #> tensorflow, batch norm: [1.0, 3.0]
        #> torch, PyTorch: [[24.0, 52.0], [11.0, 24.0]]
        #> torch, Keras: [[24.0, 52.0], [11.0, 24.0]]
        #> torch, flattened: [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]
        #> torch, batch norm: [1.0, 3.0]
        #> jax, PyTorch: [[24.0, 52.0], [11.0, 24.0]]
        #> jax, Keras: [[24.0, 52.0], [11.0, 24.0]]
        #> jax, flattened: [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]
        #> jax, batch norm: [1.0, 3.0]
