import paddle

logit, target = paddle.to_tensor([2.0]), paddle.to_tensor([1.0])
on_logits = paddle.nn.BCEWithLogitsLoss()
on_probabilities = paddle.nn.BCELoss()

print("right loss:", f"{on_logits(logit, target).item():.4f}")
#> right loss: 0.1269
try:
    on_probabilities(logit, target)
except ValueError as error:
    text = str(error)
    text = text[text.index("Illegal") : text.index("\n  [Hint")]
    print("no sigmoid:", f"{type(error).__name__}: {text}")
    #> no sigmoid: ValueError: Illegal input, input must be less than or equal to 1
