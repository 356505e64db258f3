# %% numbers
import numpy as np

features = np.array([1, 2, 3])
weights = np.array([4, 5, 6])
print("features:", features.shape)
#> features: (3,)

# %% sum
print("products:", (features * weights).tolist())
#> products: [4, 10, 18]
print("sum:", (features @ weights).item())
#> sum: 32

# %% plot
import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(2, 2))
axes.plot(features, weights, color="#2e9e6b")
axes.axis("off")
plt.show()

# %% bias
bias = 10
print("with the bias:", (features @ weights + bias).item())
#> with the bias: 42
