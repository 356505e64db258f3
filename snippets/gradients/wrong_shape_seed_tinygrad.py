from tinygrad import Tensor

x = Tensor([1.0, 2.0, 3.0])
seed = Tensor.ones(2)

print("x:", x.shape)
#> x: (3,)
print("seed:", seed.shape)
#> seed: (2,)
try:
    (gradient,) = (x * 2).gradient(x, gradient=seed)
    print("gradient:", gradient.shape)
except ValueError as error:
    print("gradient:", f"{type(error).__name__}: {error}")
    #> gradient: ValueError: size mismatch, can't reshape ((2,)) -> ((3,))
