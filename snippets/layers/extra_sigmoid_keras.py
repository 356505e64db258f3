import warnings

import keras
import numpy as np

logit, target = np.zeros((1, 1), "float32"), np.ones((1, 1), "float32")
on_logits = keras.losses.BinaryCrossentropy(from_logits=True)
on_probabilities = keras.losses.BinaryCrossentropy()
sigmoid = keras.activations.sigmoid

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("logit:", f"{float(on_logits(target, logit)):.4f}")
    #> logit: 0.6931
    once = on_probabilities(target, sigmoid(logit))
    print("one sigmoid:", f"{float(once):.4f}")
    #> one sigmoid: 0.6931
    twice = on_logits(target, sigmoid(logit))
    print("two sigmoids:", f"{float(twice):.4f}")
    #> two sigmoids: 0.6931
print("warnings:", [w.category.__name__ for w in caught])
#> warnings: ['UserWarning']
assert "produced by a Sigmoid activation" in str(caught[0].message)
