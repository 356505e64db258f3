import keras
import numpy as np

layer = keras.layers.BatchNormalization()
layer.build((None, 1))
kinds = "scale", "shift", "running mean", "running variance"
names = [array.name for array in layer.weights]
for kind, name in zip(kinds, names):
    print(f"{kind}:", name)
    #> scale: gamma
    #> shift: beta
    #> running mean: moving_mean
    #> running variance: moving_variance
print("epsilon:", layer.epsilon)
#> epsilon: 0.001
print("momentum:", layer.momentum)
#> momentum: 0.99

layer(np.array([[0.0], [2.0]]), training=True)
mean, variance = layer.get_weights()[2:]
print("mean after a batch:", f"{mean.item():.2f}")
#> mean after a batch: 0.01
print("variance after a batch:", f"{variance.item():.2f}")
#> variance after a batch: 1.00
