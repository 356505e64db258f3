import warnings

import jax.numpy as jnp
import optax

column = jnp.array([[0.0], [1.0], [1.0]])  # (3, 1)
labels = column[:, 0]  # (3,)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = optax.sigmoid_binary_cross_entropy(column, labels)
    print("sigmoid_binary_cross_entropy:", loss.shape)
    #> sigmoid_binary_cross_entropy: (3, 3)
    loss = optax.huber_loss(column, labels)
    print("huber_loss:", loss.shape)
    #> huber_loss: (3, 3)
try:
    optax.l2_loss(column, labels)
except ValueError as error:
    print("l2_loss:", error)
    #> l2_loss: Shape mismatch: got (3, 1) and (3,).
print("warnings:", len(caught))
#> warnings: 0
