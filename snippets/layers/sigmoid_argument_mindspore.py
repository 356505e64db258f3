import mindspore as ms

layer = ms.nn.Dense(2, 1, activation="sigmoid")
print("activation:", type(layer.activation).__name__)
#> activation: Sigmoid
