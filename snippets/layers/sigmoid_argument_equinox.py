import equinox as eqx
import jax

key = jax.random.key(0)
try:
    layer = eqx.nn.Linear(2, 1, activation="sigmoid", key=key)
except TypeError as error:
    print("activation:", f"{type(error).__name__}: {error}")
    #> activation: TypeError: Linear.__init__() got an unexpected keyword argument 'activation'
