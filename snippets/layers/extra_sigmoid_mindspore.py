import warnings

import mindspore as ms

logit, target = ms.Tensor([0.0]), ms.Tensor([1.0])
on_logits = ms.nn.BCEWithLogitsLoss()
sigmoid = ms.nn.Sigmoid()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("logit:", f"{on_logits(logit, target).item():.4f}")
    #> logit: 0.6931
    once = -ms.ops.log(sigmoid(logit)).mean()
    print("one sigmoid:", f"{once.item():.4f}")
    #> one sigmoid: 0.6931
    twice = on_logits(sigmoid(logit), target)
    print("two sigmoids:", f"{twice.item():.4f}")
    #> two sigmoids: 0.4741
print("warnings:", [w.category.__name__ for w in caught])
#> warnings: []
