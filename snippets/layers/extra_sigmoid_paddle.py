import warnings

import paddle

logit, target = paddle.to_tensor([0.0]), paddle.to_tensor([1.0])
on_logits = paddle.nn.BCEWithLogitsLoss()
on_probabilities = paddle.nn.BCELoss()
sigmoid = paddle.nn.Sigmoid()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("logit:", f"{on_logits(logit, target).item():.4f}")
    #> logit: 0.6931
    once = on_probabilities(sigmoid(logit), target)
    print("one sigmoid:", f"{once.item():.4f}")
    #> one sigmoid: 0.6931
    twice = on_logits(sigmoid(logit), target)
    print("two sigmoids:", f"{twice.item():.4f}")
    #> two sigmoids: 0.4741
print("warnings:", [w.category.__name__ for w in caught])
#> warnings: []
