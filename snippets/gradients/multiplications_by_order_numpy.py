import numpy as np


class Entry:
    multiplications = 0

    def __mul__(self, other):
        Entry.multiplications += 1
        return self

    def __add__(self, other):
        return self


n = 20
v = np.full((1, n), Entry())
J = np.full((n, n), Entry())
(v @ J) @ J
assert Entry.multiplications == 2 * n**2
print("vector first, n = 20:", Entry.multiplications)
#> vector first, n = 20: 800
Entry.multiplications = 0
v @ (J @ J)
assert Entry.multiplications == n**3 + n**2
print("matrices first, n = 20:", Entry.multiplications)
#> matrices first, n = 20: 8400

n = 8000
print("vector first, n = 8000:", 2 * n**2)  # $2n^2$
#> vector first, n = 8000: 128000000
print("matrices first, n = 8000:", n**3 + n**2)  # $n^3 + n^2$
#> matrices first, n = 8000: 512064000000
print("times as many:", (n**3 + n**2) // (2 * n**2))
#> times as many: 4000
