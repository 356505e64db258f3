from flax import nnx

try:
    layer = nnx.Linear(2, 1, activation="sigmoid", rngs=nnx.Rngs(0))
except TypeError as error:
    print("activation:", f"{type(error).__name__}: {error}")
    #> activation: TypeError: Linear.__init__() got an unexpected keyword argument 'activation'
