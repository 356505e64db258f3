import numpy as np

a, b = np.ones((5, 1)), np.ones((1, 5))
before = a

print("a + b:", (a + b).shape)
#> a + b: (5, 5)
try:
    a += b
    print("a += b:", a.shape)
except ValueError as error:
    text = str(error).strip()
    print("a += b:", f"{type(error).__name__}: {text}")
    #> a += b: ValueError: non-broadcastable output operand with shape (5,1) doesn't match the broadcast shape (5,5)
print("before:", before.shape)
#> before: (5, 1)
