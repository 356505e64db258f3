import mlx.core as mx

x = mx.array([1.0, 2.0, 3.0])
seed = mx.ones(2)

print("x:", x.shape)
#> x: (3,)
print("seed:", seed.shape)
#> seed: (2,)
try:
    _, (gradient,) = mx.vjp(lambda x: x * 2, [x], [seed])
    print("gradient:", gradient.shape)
except ValueError as error:
    print("gradient:", f"{type(error).__name__}: {error}")
    #> gradient: ValueError: [vjp] Output shape (3) does not match cotangent shape (2).
