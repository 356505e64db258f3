import numpy as np

a = np.array([[1.0, 2.0], [3.0, 4.0]])
x, v = np.ones((2, 5)), np.ones(5)

print("a * a:", (a * a).tolist())
#> a * a: [[1.0, 4.0], [9.0, 16.0]]
print("a @ a:", (a @ a).tolist())
#> a @ a: [[7.0, 10.0], [15.0, 22.0]]
print("(2, 5) @ (5,):", tuple((x @ v).shape))
#> (2, 5) @ (5,): (2,)
print("(5,) @ (5,):", tuple((v @ v).shape))
#> (5,) @ (5,): ()
