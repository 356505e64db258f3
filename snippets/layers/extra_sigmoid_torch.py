import warnings

import torch

logit, target = torch.tensor([0.0]), torch.tensor([1.0])
on_logits = torch.nn.BCEWithLogitsLoss()
on_probabilities = torch.nn.BCELoss()
sigmoid = torch.nn.Sigmoid()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("logit:", f"{on_logits(logit, target):.4f}")
    #> logit: 0.6931
    once = on_probabilities(sigmoid(logit), target)
    print("one sigmoid:", f"{once:.4f}")
    #> one sigmoid: 0.6931
    twice = on_logits(sigmoid(logit), target)
    print("two sigmoids:", f"{twice:.4f}")
    #> two sigmoids: 0.4741
print("warnings:", [w.category.__name__ for w in caught])
#> warnings: []
