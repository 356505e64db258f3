import keras
import numpy as np

loss = keras.losses.BinaryCrossentropy()
p, target = np.array([[0.9]]), np.array([[1.0]])

print("(prediction, target):", f"{loss(p, target):.4f}")
#> (prediction, target): 1.5942
print("(target, prediction):", f"{loss(target, p):.4f}")
#> (target, prediction): 0.1054
print("by name:", f"{loss(y_true=target, y_pred=p):.4f}")
#> by name: 0.1054
