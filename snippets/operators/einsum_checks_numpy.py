import numpy as np

x, column = np.ones((3, 3)), np.ones((3, 1))
one, five = np.ones(1), np.ones(5)

try:
    np.einsum("bo,o->bo", x, column)
except ValueError as error:
    print("a second axis:", type(error).__name__)
    #> a second axis: ValueError
try:
    np.einsum("i,i->i", np.ones(2), five)
except ValueError as error:
    print("lengths 2 and 5:", type(error).__name__)
    #> lengths 2 and 5: ValueError
print("lengths 1 and 5:", np.einsum("i,i->", one, five).item())
#> lengths 1 and 5: 5.0
