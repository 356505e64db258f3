import numpy as np
import torch

K = np.array([[0, 1, 2], [2, 0, 1], [1, 2, 0]], dtype="float32")
linear = torch.nn.Linear(3, 3, bias=False)
inputs = {
    "zeros": np.zeros((1, 3), dtype="float32"),
    "ones": np.ones((1, 3), dtype="float32"),
    "[[1, 2, 3]]": np.array([[1, 2, 3]], dtype="float32"),
    "eye": np.eye(3, dtype="float32"),
}
for name, W in {"K": K, "K.T": K.T}.items():
    linear.load_state_dict({"weight": torch.tensor(W)})
    for label, x in inputs.items():
        y = linear(torch.from_numpy(x)).detach().numpy()
        print(f"{name}, {label}:", np.array_equal(y, x @ K))
        #> K, zeros: True
        #> K, ones: True
        #> K, [[1, 2, 3]]: False
        #> K, eye: False
        #> K.T, zeros: True
        #> K.T, ones: True
        #> K.T, [[1, 2, 3]]: True
        #> K.T, eye: True
