import jax
import jax.numpy as jnp


def loss(weights):
    return (weights["w"] ** 2).sum()


weights = {"w": jnp.array([1.0, 2.0]), "step": jnp.array(3)}
try:
    jax.grad(loss)(weights)
except TypeError as error:
    print("by default:", f"{type(error).__name__}: {error}")
    #> by default: TypeError: grad requires real- or complex-valued inputs (input dtype that is a sub-dtype of np.inexact), but got int32. If you want to use Boolean- or integer-valued inputs, use vjp or set allow_int to True.

gradient = jax.grad(loss, allow_int=True)(weights)
print("step:", gradient["step"].dtype)
#> step: [('float0', 'V')]
try:
    weights["step"] - gradient["step"]
except TypeError as error:
    text = str(error).split(".")[0]
    print("step updated:", f"{type(error).__name__}: {text}")
    #> step updated: TypeError: Called subtract with a float0 array

step = weights.pop("step")
print("without step:", jax.grad(loss)(weights)["w"].tolist())
#> without step: [2.0, 4.0]
