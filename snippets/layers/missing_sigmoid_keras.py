import keras
import numpy as np

logit, target = np.array([[2.0]]), np.array([[1.0]])
on_logits = keras.losses.BinaryCrossentropy(from_logits=True)
on_probabilities = keras.losses.BinaryCrossentropy()

print("right loss:", f"{float(on_logits(target, logit)):.4f}")
#> right loss: 0.1269
print("no sigmoid:", f"{float(on_probabilities(target, logit)):.4f}")
#> no sigmoid: 0.0000
