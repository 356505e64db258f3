import paddle

cross_entropy = paddle.nn.functional.cross_entropy
label = paddle.to_tensor([1])

for first in 64.0, 65.0, 1000.0:
    loss = cross_entropy(paddle.to_tensor([[first, 0.0]]), label)
    print(f"logits {first:.0f} and 0:", loss.item())
    #> logits 64 and 0: 64.0
    #> logits 65 and 0: 64.0
    #> logits 1000 and 0: 64.0

logits = paddle.to_tensor([[1000.0, 1000.0, 0.0]])
loss = cross_entropy(logits, paddle.to_tensor([2]))
print("two logits 1000 and 0:", round(loss.item(), 4))
#> two logits 1000 and 0: 64.6931
