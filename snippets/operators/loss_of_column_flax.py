import warnings

import jax.numpy as jnp
import optax

targets = jnp.array([0.0, 1.0, 2.0])  # (3,)
predictions = targets[:, None]  # (3, 1)

loss = optax.squared_error
error = loss(predictions, targets[:, None]).mean()
print("equal shapes:", error.item())
#> equal shapes: 0.0
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        loss(predictions, targets)
    except ValueError as error:
        print("(3, 1) and (3,):", f"{type(error).__name__}: {error}")
        #> (3, 1) and (3,): ValueError: Shape mismatch: got (3, 1) and (3,).
print("warnings:", [str(w.message).split(". ")[0] for w in caught])
#> warnings: []
