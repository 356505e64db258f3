import haiku as hk
import jax
import jax.numpy as jnp

net = hk.transform(lambda x: hk.Linear(1, activation="sigmoid")(x))
try:
    net.init(jax.random.key(0), jnp.ones((1, 2)))
except TypeError as error:
    print("activation:", f"{type(error).__name__}: {error}")
    #> activation: TypeError: __init__() got an unexpected keyword argument 'activation'
