import numpy as np
import torch
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.utils.validation import check_is_fitted


def linear_sklearn_to_torch(
    model: LinearRegression | LogisticRegression,
) -> torch.nn.Linear:
    """A new torch.nn.Linear with the weights of the fitted ``model``.

    coef_ is (out, in), or (in,) for one target, and keeps its dtype,
    float32 or float64. The layer takes (N, in) and returns (N, out), of
    a LogisticRegression its decision_function: the logits.
    Raises ValueError if ``model`` is not fitted, of another class, or
    if intercept_ is neither one number nor one for each output, or
    coef_ is sparse; a Pipeline too, because the steps before its last
    one would be lost: run them before the layer.
    """
    if isinstance(model, Pipeline):
        steps = ", ".join(type(step).__name__ for step in model)
        raise ValueError(f"Pipeline of {steps}: pass model[-1] alone")
    known = LinearRegression, LogisticRegression
    if type(model) not in known:
        needed = " or ".join(kind.__name__ for kind in known)
        raise ValueError(f"{type(model).__name__}, needs {needed}")
    check_is_fitted(model)
    if not isinstance(model.coef_, np.ndarray):
        raise ValueError("coef_ is sparse, call densify() first")
    weight = torch.tensor(np.atleast_2d(model.coef_))
    shape, needed = np.shape(model.intercept_), (len(weight),)
    if shape not in ((), (1,), needed):
        raise ValueError(f"intercept_ is {shape}, needs {needed}")
    bias = torch.tensor(model.intercept_).expand(needed)
    linear = torch.nn.Linear(*weight.shape[::-1], dtype=weight.dtype)
    linear.load_state_dict({"weight": weight, "bias": bias})
    return linear


model, x = LogisticRegression(), np.array([[1.0, 2.0], [-3.0, 0.0]])
try:
    linear_sklearn_to_torch(model)
except ValueError as error:
    print("error:", str(error).partition(".")[0])
    #> error: This LogisticRegression instance is not fitted yet
model.coef_, model.intercept_ = np.array([[2.0, 3.0]]), np.ones(1)
linear = linear_sklearn_to_torch(model)
print("weight:", linear.weight.tolist(), linear.weight.dtype)
#> weight: [[2.0, 3.0]] torch.float64
print("decision_function:", model.decision_function(x).tolist())
#> decision_function: [9.0, -5.0]
print("torch:", linear(torch.tensor(x))[:, 0].tolist())
#> torch: [9.0, -5.0]
