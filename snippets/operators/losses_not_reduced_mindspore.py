import mindspore as ms

logits = ms.Tensor([[3.0, 0.0], [3.0, 0.0]])
target = ms.ops.zeros_like(logits)
label = ms.Tensor([0, 0], ms.int32)

for name in "MSELoss", "SmoothL1Loss":
    loss = getattr(ms.nn, name)()
    print(f"{name}:", loss(logits, target).shape)
    #> MSELoss: ()
    #> SmoothL1Loss: (2, 2)

loss = ms.nn.SoftmaxCrossEntropyWithLogits(sparse=True)
print("SoftmaxCrossEntropyWithLogits:", loss(logits, label).shape)
#> SoftmaxCrossEntropyWithLogits: (2,)
loss = ms.nn.CrossEntropyLoss()
print("CrossEntropyLoss:", loss(logits, label).shape)
#> CrossEntropyLoss: ()
