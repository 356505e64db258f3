import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.ones(1000)
layer = keras.layers.Dropout(rate=0.75)

print("new layer:", np.unique(layer(x)).tolist())
#> new layer: [1.0]
print("training:", np.unique(layer(x, training=True)).tolist())
#> training: [0.0, 4.0]
print("inference:", np.unique(layer(x, training=False)).tolist())
#> inference: [1.0]
