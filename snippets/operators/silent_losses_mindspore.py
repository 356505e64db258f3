import warnings

import mindspore as ms

column = ms.Tensor([[0.0], [1.0], [2.0]])
vector = ms.Tensor([0.0, 1.0, 2.0])

for name in "L1Loss", "HuberLoss":
    loss = getattr(ms.nn, name)()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        value = float(loss(column, vector).asnumpy())
    print(f"{name}:", f"{value:.2f}, warnings {len(caught)}")
    #> L1Loss: 0.89, warnings 0
    #> HuberLoss: 0.56, warnings 0

for name in "SmoothL1Loss", "BCEWithLogitsLoss":
    loss = getattr(ms.nn, name)()
    try:
        loss(column, vector).asnumpy()
    except ValueError as error:
        print(f"{name}:", type(error).__name__)
        #> SmoothL1Loss: ValueError
        #> BCEWithLogitsLoss: ValueError
