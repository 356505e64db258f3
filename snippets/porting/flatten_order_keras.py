import keras
import numpy as np

image = np.arange(12.0).reshape(1, 3, 2, 2)  # (N, C, H, W)
image = image.transpose(0, 2, 3, 1)  # (N, H, W, C)
flat = np.asarray(keras.layers.Flatten()(image))

print("feature map:", image.shape)
#> feature map: (1, 2, 2, 3)
print("flattened:", flat[0].astype(int).tolist())
#> flattened: [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]
print("beside number 0 lies:", int(flat[0, 1]))
#> beside number 0 lies: 4
