import jax
import optax
from jax.lax import stop_gradient


def loss(trained, frozen, way):
    w = trained | frozen
    if way == "layer stopped":
        w["layer"] = stop_gradient(w["layer"])
    return w["first"] * w["layer"] * w["last"]


decay = optax.add_decayed_weights(0.5)
sgd = optax.chain(decay, optax.sgd(0.5))
for way in ["not frozen", "not differentiated", "layer stopped"]:
    trained, frozen = {"first": 2.0, "layer": 3.0, "last": 1.0}, {}
    if way == "not differentiated":
        frozen["layer"] = trained.pop("layer")
    gradient = jax.grad(loss)(trained, frozen, way)
    updates, _ = sgd.update(gradient, sgd.init(trained), trained)
    w = frozen | optax.apply_updates(trained, updates)
    for name in "first", "layer":
        print(f"{name}, {way}:", float(w[name]))
        #> first, not frozen: 0.0
        #> layer, not frozen: 1.25
        #> first, not differentiated: 0.0
        #> layer, not differentiated: 3.0
        #> first, layer stopped: 0.0
        #> layer, layer stopped: 2.25
