import keras
import numpy as np
from keras import ops


def root(x):
    return ops.where(x > 0, ops.sqrt(x), 0.0)


x, y = np.zeros((1, 1)), np.ones((1, 1))
for compiled in False, True, "auto":
    layer = keras.layers.Dense(1, root, kernel_initializer="ones")
    model = keras.Sequential([keras.Input((1,)), layer])
    model.compile("sgd", "mse", jit_compile=compiled)
    loss = model.fit(x, y, verbose=0).history["loss"]
    weight = layer.kernel.numpy().item()
    print(f"jit_compile={compiled}:", *loss, "leaves weight", weight)
    #> jit_compile=False: 1.0 leaves weight 1.0
    #> jit_compile=True: 1.0 leaves weight nan
    #> jit_compile=auto: 1.0 leaves weight 1.0
