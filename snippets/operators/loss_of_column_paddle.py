import warnings

import paddle

targets = paddle.to_tensor([0.0, 1.0, 2.0])  # (3,)
predictions = targets[:, None]  # (3, 1)

loss = paddle.nn.functional.mse_loss
print("equal shapes:", loss(predictions, targets[:, None]).item())
#> equal shapes: 0.0
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("(3, 1) and (3,):", loss(predictions, targets).item())
    #> (3, 1) and (3,): 1.3333333730697632
print("warnings:", [str(w.message).split(". ")[0] for w in caught])
#> warnings: []
