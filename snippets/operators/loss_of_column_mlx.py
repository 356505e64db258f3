import warnings

import mlx.core as mx
import mlx.nn

targets = mx.array([0.0, 1.0, 2.0])  # (3,)
predictions = targets[:, None]  # (3, 1)

loss = mlx.nn.losses.mse_loss
print("equal shapes:", loss(predictions, targets[:, None]).item())
#> equal shapes: 0.0
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        loss(predictions, targets)
    except ValueError as error:
        print("(3, 1) and (3,):", f"{type(error).__name__}: {error}")
        #> (3, 1) and (3,): ValueError: Predictions shape (3, 1) does not match targets shape (3,).
print("warnings:", [str(w.message).split(". ")[0] for w in caught])
#> warnings: []
