import keras
import numpy as np

Loss = keras.losses.CategoricalCrossentropy
loss = Loss(from_logits=True, label_smoothing=0.5)
layer = keras.layers.Dense(2, use_bias=False)
model = keras.Sequential([keras.Input((2,)), layer])
model.set_weights([np.zeros((2, 2))])
model.compile(keras.optimizers.SGD(1.0), loss)
one_hot, weights = np.eye(2), {0: 1.0, 1: 3.0}

model.fit(np.eye(2), one_hot, class_weight=weights, verbose=0)
grad = -layer.get_weights()[0]
print("right logit, weight 1:", grad[0, 0].item())
#> right logit, weight 1: -0.125
print("right logit, weight 3:", grad[1, 1].item())
#> right logit, weight 3: -0.375
