import numpy as np
from sklearn.linear_model import LinearRegression

x = np.arange(45.0).reshape(9, 5)
y = np.arange(9.0)
column = y[:, None]

print("y:", y.shape)
#> y: (9,)
print("predict:", LinearRegression().fit(x, y).predict(x).shape)
#> predict: (9,)
print("column:", column.shape)
#> column: (9, 1)
predicted = LinearRegression().fit(x, column).predict(x)
print("predict after column:", predicted.shape)
#> predict after column: (9, 1)
print("y - predicted:", (y - predicted).shape)
#> y - predicted: (9, 9)
print("y - predicted.ravel():", (y - predicted.ravel()).shape)
#> y - predicted.ravel(): (9,)
