import warnings

import keras

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer = keras.layers.Dense(2, input_shape=(3,))
    print("Keras", keras.__version__.split(".")[0])
    #> Keras 3
    print("built:", layer.built)
    #> built: False
    keras.Sequential([layer])
    print("in keras.Sequential:", tuple(layer.kernel.shape))
    #> in keras.Sequential: (3, 2)
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")
        #> UserWarning: Do not pass an `input_shape`/`input_dim` argument to a layer. When using Sequential models, prefer using an `Input(shape)` object as the first layer in the model instead.

    caught.clear()
    layer = keras.layers.Dense(2)
    keras.Sequential([keras.Input(shape=(3,)), layer])
    print("after keras.Input:", tuple(layer.kernel.shape))
    #> after keras.Input: (3, 2)
    print("warnings:", len(caught))
    #> warnings: 0
