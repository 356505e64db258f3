import keras

for shape in [(5,), (1,), (7, 5), (None, 5), (), (None,)]:
    x = keras.Input(shape)
    layer = keras.layers.Dense(3, name="dense")
    try:
        result = f"{x.shape} to {layer(x).shape}"
    except ValueError as error:
        result = str(error).split("'dense' is ")[-1]
    print(f"keras.Input({shape}):", result)
    #> keras.Input((5,)): (None, 5) to (None, 3)
    #> keras.Input((1,)): (None, 1) to (None, 3)
    #> keras.Input((7, 5)): (None, 7, 5) to (None, 7, 3)
    #> keras.Input((None, 5)): (None, None, 5) to (None, None, 3)
    #> keras.Input(()): incompatible with the layer: expected min_ndim=2, found ndim=1. Full shape received: (None,)
    #> keras.Input((None,)): Shapes used to initialize variables must be fully-defined (no `None` dimensions). Received: shape=(None, 3) for variable path='dense/kernel'
