import numpy as np

targets = np.array([0.0, 1.0, 2.0])  # (3,)
predictions = targets[:, None]  # (3, 1)

error = predictions - targets
print("(3, 1) - (3,):", error.shape)
#> (3, 1) - (3,): (3, 3)
print("mean of the squares:", np.square(error).mean().item())
#> mean of the squares: 1.3333333333333333

error = predictions.squeeze(1) - targets
print("(3,) - (3,):", error.shape)
#> (3,) - (3,): (3,)
print("mean, equal shapes:", np.square(error).mean().item())
#> mean, equal shapes: 0.0
