import mindspore as ms

layer = ms.nn.Dense(3, 2, activation=None)
print("activation=None:", layer.activation)
#> activation=None: None
assert ms.nn.Dense(3, 2).activation is None

layer = ms.nn.Dense(3, 2, activation="relu")
print("activation=relu:", type(layer.activation).__name__)
#> activation=relu: ReLU
