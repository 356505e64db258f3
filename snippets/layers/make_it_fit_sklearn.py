import numpy as np
from sklearn.linear_model import LinearRegression

model = LinearRegression().fit(np.eye(5), np.ones((5, 3)))
vector = np.ones(5)
array = np.ones((2, 5))
rows = [[1.0, 2.0, 3.0, 4.0, 5.0]]

print("one example:", model.predict(vector.reshape(1, -1)).shape)
#> one example: (1, 3)
print("one feature:", vector.reshape(-1, 1).shape)
#> one feature: (5, 1)
print("NumPy float64:", model.predict(array).shape)
#> NumPy float64: (2, 3)
print("list of lists:", model.predict(rows).shape)
#> list of lists: (1, 3)
