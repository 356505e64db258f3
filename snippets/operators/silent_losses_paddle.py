import warnings

import paddle

column = paddle.to_tensor([[0.0], [1.0], [2.0]])
vector = paddle.to_tensor([0.0, 1.0, 2.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    l1 = paddle.nn.L1Loss()(column, vector)
print("L1Loss:", f"{float(l1):.2f}, warnings {len(caught)}")
#> L1Loss: 0.89, warnings 0

for name in "SmoothL1Loss", "BCEWithLogitsLoss":
    loss = getattr(paddle.nn, name)()
    try:
        loss(column, vector)
    except ValueError as error:
        print(f"{name}:", type(error).__name__)
        #> SmoothL1Loss: ValueError
        #> BCEWithLogitsLoss: ValueError
