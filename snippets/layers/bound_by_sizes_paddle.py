import math

import paddle

layers = paddle.compat.nn
for sizes in (100, 900), (900, 100), (400, 1600):
    paddle.seed(0)
    weight = layers.Linear(*sizes).weight
    largest = weight.abs().max().item()
    print(f"{sizes[0]} to {sizes[1]}:", f"{largest:.3f}")
    #> 100 to 900: 0.033
    #> 900 to 100: 0.100
    #> 400 to 1600: 0.025
    bound = 1 / math.sqrt(sizes[1])  # $1 / \sqrt{n_{out}}$
    assert 0.999 * bound < largest <= bound * (1 + 1e-6)
