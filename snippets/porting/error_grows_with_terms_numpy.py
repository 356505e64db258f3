import numpy as np

n, eps = 1024, np.finfo(np.float32).eps.item()
terms = np.full(n, 2.0**-24, dtype=np.float32)
terms[0] = 1.0


def add_up(values):
    total = np.float32(0)
    for value in values:
        total += value
    return total.item()


exact = terms.astype(np.float64).sum().item()
print("largest first:", add_up(terms))
#> largest first: 1.0
print("smallest first:", add_up(terms[::-1]))
#> smallest first: 1.00006103515625
print("float64:", exact)
#> float64: 1.0000609755516052
print("error:", exact - add_up(terms))
#> error: 6.097555160522461e-05
print("allclose:", np.allclose(add_up(terms), exact))
#> allclose: False
atol = (n + 1) * eps * exact
print("(n + 1) * eps * sum of absolute values:", atol)
#> (n + 1) * eps * sum of absolute values: 0.00012219697236304228
root = n**0.5 * eps * exact
print("sqrt(n) * eps * sum of absolute values:", f"{root:.1e}")
#> sqrt(n) * eps * sum of absolute values: 3.8e-06
