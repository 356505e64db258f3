import warnings

import keras

one = keras.ops.ones((1, 1))
layers = [keras.layers.Dense(1, use_bias=False) for _ in range(2)]
model = keras.Sequential([keras.Input((1,)), *layers])
model.set_weights([one, one])
model.compile(keras.optimizers.SGD(0.5), lambda target, y: y)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model.fit(one, one, verbose=0)
    print("first fit:", layers[0].kernel.numpy().item())
    #> first fit: 0.5
    layers[0].trainable = False
    model.fit(one, one, verbose=0)
    print("frozen after fit:", layers[0].kernel.numpy().item())
    #> frozen after fit: 0.25
print("warnings:", len(caught))
#> warnings: 0

model.compile(keras.optimizers.SGD(0.5), lambda target, y: y)
model.fit(one, one, verbose=0)
print("compiled again:", layers[0].kernel.numpy().item())
#> compiled again: 0.25
