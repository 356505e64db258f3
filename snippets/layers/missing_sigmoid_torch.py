import torch

logit, target = torch.tensor([2.0]), torch.tensor([1.0])
on_logits = torch.nn.BCEWithLogitsLoss()
on_probabilities = torch.nn.BCELoss()

print("right loss:", f"{on_logits(logit, target):.4f}")
#> right loss: 0.1269
try:
    on_probabilities(logit, target)
except RuntimeError as error:
    text = str(error).splitlines()[0]
    print("no sigmoid:", f"{type(error).__name__}: {text}")
    #> no sigmoid: RuntimeError: all elements of input should be between 0 and 1
