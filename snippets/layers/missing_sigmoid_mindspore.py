import mindspore as ms

logit, target = ms.Tensor([2.0]), ms.Tensor([1.0])
on_logits = ms.nn.BCEWithLogitsLoss()
on_probabilities = ms.nn.BCELoss(reduction="mean")

print("right loss:", f"{on_logits(logit, target).item():.4f}")
#> right loss: 0.1269
try:
    print(on_probabilities(logit, target))
except RuntimeError as error:
    text = str(error).splitlines()[0]
    print("no sigmoid:", f"{type(error).__name__}: {text}")
    #> no sigmoid: RuntimeError: For 'BinaryCrossEntropy', the value of 'input_x' must be between 0 and 1, but got value: 2
