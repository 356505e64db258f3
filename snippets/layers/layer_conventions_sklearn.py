import numpy as np
from sklearn.linear_model import LinearRegression

n_in, n_out = 4, 2
x = np.eye(n_in + 1, n_in)
y = np.arange(10.0).reshape(n_in + 1, n_out) ** 2
model = LinearRegression().fit(x, y)
parameters = {"coef_": model.coef_, "intercept_": model.intercept_}
size = {n_in: "n_in", n_out: "n_out"}

print("names:", ", ".join(parameters))
#> names: coef_, intercept_
axes = ", ".join(size[n] for n in model.coef_.shape)
print("weight:", f"({axes})")
#> weight: (n_out, n_in)
formula = "x @ coef_.T + intercept_"
print("formula:", formula)
#> formula: x @ coef_.T + intercept_
predicted = eval(formula, {"x": x, **parameters})
assert np.array_equal(model.predict(x), predicted)

model = LinearRegression()
for label, name in zip(("weight", "bias"), parameters):
    try:
        result = getattr(model, name)
    except AttributeError as error:
        result = type(error).__name__
    print(f"initial {label}:", result)
    #> initial weight: AttributeError
    #> initial bias: AttributeError

off = "fit_intercept=False"
print("no bias:", off)
#> no bias: fit_intercept=False
model = LinearRegression(**eval(f"dict({off})")).fit(x, y)
assert model.intercept_ == 0
