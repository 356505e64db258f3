import itertools

import numpy as np


def sums(terms):
    results = set()
    for order in itertools.permutations(np.float32(terms)):
        total = np.float32(0)
        for term in order:
            total += term
        results.add(total.item())
    return sorted(results)


print("integers:", sums([3, -1, 4, -1, 5, -9]))
#> integers: [1.0]
print("tenths:", sums([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]))
#> tenths: [2.0999999046325684, 2.1000001430511475]
