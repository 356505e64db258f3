import keras
import numpy as np

sparse = keras.losses.SparseCategoricalCrossentropy


def right_logits(labels, weights):
    layer = keras.layers.Dense(2, use_bias=False)
    model = keras.Sequential([keras.Input((2,)), layer])
    model.set_weights([np.zeros((2, 2))])
    model.compile(keras.optimizers.SGD(1.0), sparse(from_logits=True))
    weights, y = dict(enumerate(weights)), np.array(labels)
    model.fit(np.eye(2), y, class_weight=weights, verbose=0)
    grad = -layer.get_weights()[0]
    return [grad[0, labels[0]].item(), grad[1, labels[1]].item()]


print("weights 1 and 3:", right_logits([0, 1], [1.0, 3.0]))
#> weights 1 and 3: [-0.25, -0.75]
print("weights 2 and 6:", right_logits([0, 1], [2.0, 6.0]))
#> weights 2 and 6: [-0.5, -1.5]
print("class 1 alone, weight 3:", right_logits([1, 1], [1.0, 3.0]))
#> class 1 alone, weight 3: [-0.75, -0.75]
try:
    keras.losses.BinaryCrossentropy(pos_weight=3.0)
except TypeError as error:
    print("pos_weight 3:", type(error).__name__)
    #> pos_weight 3: TypeError
