import math

import torch

layers = torch.nn
for sizes in (100, 900), (900, 100), (400, 1600):
    torch.manual_seed(0)
    weight = layers.Linear(*sizes).weight
    largest = weight.abs().max().item()
    print(f"{sizes[0]} to {sizes[1]}:", f"{largest:.3f}")
    #> 100 to 900: 0.100
    #> 900 to 100: 0.033
    #> 400 to 1600: 0.050
    bound = 1 / math.sqrt(sizes[0])  # $1 / \sqrt{n_{in}}$
    assert 0.999 * bound < largest <= bound * (1 + 1e-6)
