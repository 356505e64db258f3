import os
import subprocess
import sys

program = """
import keras
from keras import ops
x = ops.array([1.0, 2.0, 3.0, 4.0])
integers, table = ops.array([1, 2]), ops.array([[1, 2], [3, 4]])
ones, negative = ops.ones((1, 2)), ops.array([[-1.0, -1.0]])
logits = ops.array([[2.0, 0.0]])
layers, losses = keras.layers, keras.losses
loss = losses.SparseCategoricalCrossentropy()
one, zero = ops.ones((1, 1)), ops.zeros((1, 1))
clipped = losses.binary_crossentropy(zero, one)
values = {
    "leaky_relu(-1)": keras.activations.leaky_relu(negative)[0, 0],
    "LeakyReLU()(-1)": layers.LeakyReLU()(negative)[0, 0],
    "PReLU()(-1)": layers.PReLU()(negative)[0, 0],
    "std([1, 2, 3])": ops.std(x[:3]),
    "median([1, 2, 3, 4])": ops.median(x),
    "mean([1, 2])": ops.mean(integers),
    "argmax([[1, 2], [3, 4]])": ops.argmax(table),
    "cross_entropy([2, 0], 0)": loss(ops.array([0]), logits),
    "binary_cross_entropy(1, 0)": clipped[0],
    "Dropout()(1)": layers.Dropout(0.75)(ones)[0, 0],
}
for label, value in values.items():
    print(f"{label}:", f"{float(value):.4f}")
"""

found = {}
for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    for line in ran.stdout.splitlines():
        label, value = line.split(": ")
        found.setdefault(label, []).append(value)

print("backends: tensorflow, jax, torch")
#> backends: tensorflow, jax, torch
for label, values in found.items():
    print(f"{label}:", ", ".join(values))
    #> leaky_relu(-1): -0.2000, -0.2000, -0.2000
    #> LeakyReLU()(-1): -0.3000, -0.3000, -0.3000
    #> PReLU()(-1): 0.0000, 0.0000, 0.0000
    #> std([1, 2, 3]): 0.8165, 0.8165, 0.8165
    #> median([1, 2, 3, 4]): 2.5000, 2.5000, 2.5000
    #> mean([1, 2]): 1.5000, 1.5000, 1.5000
    #> argmax([[1, 2], [3, 4]]): 3.0000, 3.0000, 3.0000
    #> cross_entropy([2, 0], 0): 0.0000, 0.0000, 0.0000
    #> binary_cross_entropy(1, 0): 15.9424, 15.9424, 15.9424
    #> Dropout()(1): 1.0000, 1.0000, 1.0000
