import keras
import numpy as np

layer = keras.layers.BatchNormalization(momentum=0.75)
layer(np.array([[0.0], [4.0]]), training=True)

print("momentum:", layer.momentum)
#> momentum: 0.75
# $m \leftarrow 0.75 m + 0.25 \cdot 2$
print("running mean:", layer.moving_mean.numpy().item())
#> running mean: 0.5
# $v \leftarrow 0.75 v + 0.25 \cdot 4$
variance = layer.moving_variance
print("running variance:", variance.numpy().item())
#> running variance: 1.75
