import numpy as np
import torch
from sklearn.linear_model import LinearRegression

X = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]])
model = LinearRegression().fit(X, X @ np.array([1, 2, 3]) + 10)
print("coef_:", model.coef_.shape)
#> coef_: (3,)
print("intercept_:", np.shape(model.intercept_))
#> intercept_: ()

weight = torch.tensor(model.coef_.reshape(1, -1))
bias = torch.tensor(np.reshape(model.intercept_, 1))
linear = torch.nn.Linear(3, 1)
linear.load_state_dict({"weight": weight, "bias": bias})

print("weight:", tuple(linear.weight.shape))
#> weight: (1, 3)
print("bias:", tuple(linear.bias.shape))
#> bias: (1,)
print("output:", linear(torch.tensor([[1.0, 2.0, 3.0]])).tolist())
#> output: [[24.0]]
