import numpy as np
import torch
from sklearn.linear_model import LinearRegression

X = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]])
Y = X @ np.array([[1, 4], [2, 5], [3, 6]]) + np.array([10, 20])
model = LinearRegression().fit(X, Y)

coef, intercept = model.coef_, model.intercept_
print("coef_:", coef.shape, coef.dtype)
#> coef_: (2, 3) float64
state = {"weight": torch.tensor(coef), "bias": torch.tensor(intercept)}
linear = torch.nn.Linear(3, 2)
linear.load_state_dict(state)
print("weight:", tuple(linear.weight.shape), linear.weight.dtype)
#> weight: (2, 3) torch.float32

x = np.array([[1, 2, 3], [0, 1, 0]], dtype="float32")
before = model.predict(x).astype("float32").tolist()
after = linear(torch.from_numpy(x)).tolist()
print("before:", before)
#> before: [[24.0, 52.0], [12.0, 25.0]]
print("after:", after)
#> after: [[24.0, 52.0], [12.0, 25.0]]
print("equal:", before == after)
#> equal: True
