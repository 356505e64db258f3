import numpy as np
from sklearn.neural_network import MLPRegressor

x = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 2.0]])
sizes = dict(hidden_layer_sizes=(2,), max_iter=1)
model = MLPRegressor(solver="sgd", **sizes)
model.partial_fit(x, x @ [2.0, 3.0])
model.coefs_ = [np.array([[1.0, 2.0], [3.0, 4.0]]), np.eye(2, 1)]
model.intercepts_ = [np.array([-4.0, 0.0]), np.array([5.0])]

(first, second), (b1, b2) = model.coefs_, model.intercepts_
hidden = x @ first + b1
with_relu = np.maximum(hidden, 0) @ second + b2
print("activation:", model.activation)
#> activation: relu
print("out_activation_:", model.out_activation_)
#> out_activation_: identity
print("predict:", model.predict(x).tolist())
#> predict: [5.0, 5.0, 5.0, 8.0]
print("ReLU between:", with_relu.ravel().tolist())
#> ReLU between: [5.0, 5.0, 5.0, 8.0]
print("nothing between:", (hidden @ second + b2).ravel().tolist())
#> nothing between: [1.0, 2.0, 4.0, 8.0]
