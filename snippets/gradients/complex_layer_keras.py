import keras

x = keras.ops.ones((4, 3), "complex64")
try:
    print("output:", keras.layers.Dense(2, dtype="complex64")(x).dtype)
except ValueError as error:
    message = str(error).replace("tf.", "").partition(". ")[0]
    print("output:", type(error).__name__, message)
    #> output: ValueError Argument `dtype` got invalid value <dtype: 'complex64'>
