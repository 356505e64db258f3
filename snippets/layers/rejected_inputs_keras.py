import keras

layer = keras.layers.Dense(units=3, name="dense")
layer.build((None, 5))
inputs = {
    "0D": keras.ops.ones(()),
    "1D": keras.ops.ones((5,)),
    "wrong last axis": keras.ops.ones((2, 4)),
    "list": [[1.0, 2.0, 3.0, 4.0, 5.0]],
    "None": None,
}

for name, x in inputs.items():
    try:
        layer(x)
    except ValueError as error:
        print(f"{name}:", error)
        #> 0D: Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected min_ndim=2, found ndim=0. Full shape received: ()
        #> 1D: Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected min_ndim=2, found ndim=1. Full shape received: (5,)
        #> wrong last axis: Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected axis -1 of input shape to have value 5, but received input with shape (2, 4)
        #> list: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: 1.0 (of type <class 'float'>)
        #> None: Inputs to a layer should be tensors. Got 'None' (of type <class 'NoneType'>) as input for layer 'dense'.
