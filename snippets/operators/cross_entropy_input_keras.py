import keras
import numpy as np

logits, label = np.array([[2.0, 0.0]]), np.array([0])
p = np.exp(logits) / np.exp(logits).sum()
default = keras.losses.SparseCategoricalCrossentropy()
on_logits = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)

loss = default(label, logits)
print("default, given logits:", f"{loss:.4f}")
#> default, given logits: 0.0000
print("default, given probabilities:", f"{default(label, p):.4f}")
#> default, given probabilities: 0.1269
print("right for logits:", f"{on_logits(label, logits):.4f}")
#> right for logits: 0.1269
print("right for probabilities:", f"{default(label, p):.4f}")
#> right for probabilities: 0.1269
