import numpy as np
from sklearn.linear_model import LinearRegression

sizes = {5: "in", 3: "out"}
x = np.eye(6, 5)
y = np.arange(18.0).reshape(6, 3)
model = LinearRegression().fit(x, y)

print("weight:", model.coef_.shape)  # (out, in)
#> weight: (3, 5)
axes = ", ".join(sizes[size] for size in model.coef_.shape)
print("axes:", f"({axes})")
#> axes: (out, in)
print("bias:", model.intercept_.shape)
#> bias: (3,)

prediction = x @ model.coef_.T + model.intercept_  # $y = x W^\top + b$
assert np.allclose(model.predict(x), prediction)
