import numpy as np
from sklearn.linear_model import LinearRegression, LogisticRegression

x, y = np.eye(6, 5), np.arange(6.0)

vector = LinearRegression().fit(x, y)
print("vector y:", vector.coef_.shape, np.shape(vector.intercept_))
#> vector y: (5,) ()
column = LinearRegression().fit(x, y[:, None])
print("column y:", column.coef_.shape, column.intercept_.shape)
#> column y: (1, 5) (1,)

two = LogisticRegression().fit(x, [0, 1, 0, 1, 0, 1])
print("two classes:", two.coef_.shape, two.intercept_.shape)
#> two classes: (1, 5) (1,)
three = LogisticRegression().fit(x, [0, 1, 2, 0, 1, 2])
print("three classes:", three.coef_.shape, three.intercept_.shape)
#> three classes: (3, 5) (3,)
