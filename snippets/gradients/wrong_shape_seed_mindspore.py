import mindspore as ms

x = ms.Tensor([1.0, 2.0, 3.0])
y, pullback = ms.vjp(lambda x: x * 2, x)
seed = ms.ops.ones(2)

print("x:", x.shape)
#> x: (3,)
print("seed:", seed.shape)
#> seed: (2,)
try:
    print("gradient:", pullback(seed)[0].shape)
except ValueError as error:
    first = str(error).split(", ,")[0]
    print("gradient:", f"{type(error).__name__}: {first}")
    #> gradient: ValueError: The shape should be [const vector]{3}, but got [const vector]{2}
