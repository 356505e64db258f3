import warnings

import keras
import numpy as np

x, target = np.zeros((4, 1)), np.ones((4, 1))
loss = keras.losses.BinaryCrossentropy(from_logits=True)
neuron = keras.layers.Dense(1, activation="sigmoid")
last = keras.Sequential([keras.Input((1,)), neuron])
followed = keras.Sequential([last, keras.layers.Reshape((1,))])

for name, model in ("last", last), ("followed", followed):
    model.compile(loss=loss)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = model.evaluate(x, target, verbose=0)
    print(f"{name}:", f"{found:.4f}, warnings {len(caught)}")
    #> last: 0.6931, warnings 1
    #> followed: 0.4741, warnings 0
