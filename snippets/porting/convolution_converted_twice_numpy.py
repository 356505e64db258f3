import numpy as np


def convert(weight):
    return weight.transpose(0, 2, 3, 1)  # (O, I, H, W) -> (O, H, W, I)


for shape in (8, 3, 14, 14), (8, 3, 3, 3):
    weight = np.arange(np.prod(shape)).reshape(shape)
    once = convert(weight)
    twice = convert(once)
    print(f"{shape}, once and twice:", once.shape, twice.shape)
    #> (8, 3, 14, 14), once and twice: (8, 14, 14, 3) (8, 14, 3, 14)
    #> (8, 3, 3, 3), once and twice: (8, 3, 3, 3) (8, 3, 3, 3)

print("same numbers:", np.array_equal(once, twice))
#> same numbers: False
