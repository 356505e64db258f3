import paddle

loss = paddle.nn.functional.binary_cross_entropy
p, target = paddle.to_tensor([0.9]), paddle.to_tensor([1.0])

value = loss(p, target).item()
print("(prediction, target):", f"{value:.4f}")
#> (prediction, target): 0.1054
value = loss(target, p).item()
print("(target, prediction):", f"{value:.4f}")
#> (target, prediction): 10.0000
value = loss(input=p, label=target).item()
print("by name:", f"{value:.4f}")
#> by name: 0.1054
