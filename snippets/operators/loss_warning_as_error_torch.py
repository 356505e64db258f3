import warnings

import torch

targets = torch.tensor([0.0, 1.0, 2.0])  # (3,)
predictions = targets[:, None]  # (3, 1)
loss = torch.nn.MSELoss()

with warnings.catch_warnings(record=True) as shown:
    warnings.simplefilter("default")
    for _ in range(5):
        loss(predictions, targets)
print("warnings in 5 steps:", len(shown))
#> warnings in 5 steps: 1

with warnings.catch_warnings():
    warnings.filterwarnings("error", message="Using a target size")
    try:
        loss(predictions, targets)
    except UserWarning as error:
        print("raised:", type(error).__name__)
        #> raised: UserWarning
    same = loss(predictions, targets[:, None])
    print("equal shapes:", same.item())
    #> equal shapes: 0.0
