import keras
import numpy as np

p, label = np.full((2, 2), 0.5), np.array([0, 1])
weight = np.array([1.0, 3.0])
loss = keras.losses.SparseCategoricalCrossentropy
default = loss()
by_weight = loss(reduction="mean_with_sample_weight")

print("no weights:", f"{default(label, p):.4f}")
#> no weights: 0.6931
print("weights 1 and 3:", f"{default(label, p, weight):.4f}")
#> weights 1 and 3: 1.3863
value = by_weight(label, p, weight)
print("over the sum of weights:", f"{value:.4f}")
#> over the sum of weights: 0.6931
print("over the batch size:", f"{default(label, p, weight):.4f}")
#> over the batch size: 1.3863
