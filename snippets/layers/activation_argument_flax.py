from flax import nnx

try:
    nnx.Linear(3, 2, activation=None, rngs=nnx.Rngs(0))
except TypeError as error:
    print("activation=None:", f"{type(error).__name__}: {error}")
    #> activation=None: TypeError: Linear.__init__() got an unexpected keyword argument 'activation'
