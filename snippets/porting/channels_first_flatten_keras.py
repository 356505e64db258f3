import keras
import numpy as np

image = np.arange(12.0).reshape(1, 3, 2, 2)  # (N, C, H, W)

for order in "channels_last", "channels_first":
    flat = keras.layers.Flatten(data_format=order)(image)
    print(f"{order}:", np.asarray(flat)[0].astype(int).tolist())
    #> channels_last: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    #> channels_first: [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]
