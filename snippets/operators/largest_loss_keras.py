import keras
import numpy as np

on_probabilities = keras.losses.BinaryCrossentropy()
on_logits = keras.losses.BinaryCrossentropy(from_logits=True)
target, one = np.array([[0.0]]), np.array([[1.0]])
logit = np.array([[200.0]])

loss = on_probabilities(target, one)
print("probability 1, target 0:", f"{loss:.4f}")
#> probability 1, target 0: 15.9424
loss = on_logits(target, logit)
print("logit 200, target 0:", f"{loss:.4f}")
#> logit 200, target 0: 200.0000
