import numpy as np
import paddle

shapes = {"hidden.weight": (4, 3), "hidden.bias": (4,)}
shapes |= {"output.weight": (2, 4), "output.bias": (2,)}
state = {}
for key, shape in shapes.items():
    state[key] = np.arange(np.prod(shape)).reshape(shape) % 5 - 2.0

network = paddle.nn.Sequential(
    ("hidden", paddle.nn.Linear(3, 4)),
    ("relu", paddle.nn.ReLU()),
    ("output", paddle.nn.Linear(4, 2)),
)
for name, layer in network.named_sublayers():
    if isinstance(layer, paddle.nn.Linear):
        weight = state[f"{name}.weight"].astype("float32")
        layer.weight.set_value(weight.T)
        layer.bias.set_value(state[f"{name}.bias"].astype("float32"))

x = np.array([[1, 2, 3], [-3, 1, 0]], dtype="float32")
print("paddle:", network(paddle.to_tensor(x)).tolist())
#> paddle: [[-2.0, -3.0], [-8.0, 2.0]]
