import numpy as np
import torch
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import Pipeline
from sklearn.utils.validation import check_is_fitted

FUNCTIONS = {
    "identity": torch.nn.Identity,
    "logistic": torch.nn.Sigmoid,
    "relu": torch.nn.ReLU,
    "tanh": torch.nn.Tanh,
    "softmax": lambda: torch.nn.Softmax(dim=1),
}


def mlp_sklearn_to_torch(
    model: MLPClassifier | MLPRegressor,
) -> torch.nn.Sequential:
    """A new torch.nn.Sequential with the weights of a fitted MLP.

    Each of coefs_ is (in, out) and becomes (out, in), a square one too;
    the dtype is kept, float32 or float64. It takes (N, inputs) and ends
    in the output activation: (N, outputs) probabilities, a single one
    for two classes, or predictions.
    Raises ValueError if ``model`` is not fitted, is of another class,
    or has an activation that is not listed; a Pipeline too, because the
    steps before its last one would be lost: run them before the layers.
    """
    if isinstance(model, Pipeline):
        steps = ", ".join(type(step).__name__ for step in model)
        raise ValueError(f"Pipeline of {steps}: pass model[-1] alone")
    if type(model) not in (MLPClassifier, MLPRegressor):
        raise ValueError(f"{type(model).__name__}, needs an MLP")
    check_is_fitted(model)
    names = [model.activation] * (model.n_layers_ - 2)
    names.append(model.out_activation_)
    if unknown := set(names) - set(FUNCTIONS):
        raise ValueError(f"{unknown} found, needs {list(FUNCTIONS)}")
    net = torch.nn.Sequential()
    pairs = zip(model.coefs_, model.intercepts_)
    for (w, b), name in zip(pairs, names, strict=True):
        kernel, bias = torch.tensor(w), torch.tensor(b)
        layer = torch.nn.Linear(*kernel.shape, dtype=kernel.dtype)
        layer.load_state_dict({"weight": kernel.T, "bias": bias})
        net.extend([layer, FUNCTIONS[name]()])
    return net


x = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 2.0]])
model = MLPRegressor(hidden_layer_sizes=(2,), max_iter=1, solver="sgd")
model.partial_fit(x, x @ [2.0, 3.0])
model.coefs_ = [np.array([[1.0, 2.0], [3.0, 4.0]]), np.eye(2, 1)]
model.intercepts_ = [np.array([-4.0, 0.0]), np.array([5.0])]
net = mlp_sklearn_to_torch(model)
print("coefs_:", model.coefs_[0].tolist())
#> coefs_: [[1.0, 2.0], [3.0, 4.0]]
print("weight:", net[0].weight.tolist())
#> weight: [[1.0, 3.0], [2.0, 4.0]]
print("sklearn:", model.predict(x).tolist())
#> sklearn: [5.0, 5.0, 5.0, 8.0]
print("torch:", net(torch.tensor(x))[:, 0].tolist())
#> torch: [5.0, 5.0, 5.0, 8.0]
model.out_activation_ = "exp"
try:
    mlp_sklearn_to_torch(model)
except ValueError as error:
    print("exp:", error)
    #> exp: {'exp'} found, needs ['identity', 'logistic', 'relu', 'tanh', 'softmax']
