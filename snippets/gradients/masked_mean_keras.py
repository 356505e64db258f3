import keras
import numpy as np

mask = np.array([1.0, 1, 1, 0])
error = np.array([[1.0], [1], [2], [9]])  # (batch, out_features)


def loss(reduction, weights=mask):
    mse = keras.losses.MeanSquaredError(reduction=reduction)
    return float(mse(0 * error, error, sample_weight=weights))


print("default:", loss("sum_over_batch_size"))
#> default: 1.5
print("mean_with_sample_weight:", loss("mean_with_sample_weight"))
#> mean_with_sample_weight: 2.0
