import jax
from jax.lax import stop_gradient

x, next_x = 1.0, 2.0  # $L = (w x - s(w x'))^2$
targets = {
    "target stopped": lambda w: stop_gradient(w * next_x),
    "target not stopped": lambda w: w * next_x,
}

for name, target in targets.items():

    def loss(w):
        return (w * x - target(w)) ** 2

    print(f"{name}:", jax.grad(loss)(2.0))
    #> target stopped: -4.0
    #> target not stopped: 4.0
