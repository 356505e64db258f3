import keras
import numpy as np
import torch

K = np.array([[1, 4], [2, 5], [3, 6]], dtype="float32")
dense = keras.layers.Dense(2, use_bias=False, name="dense")
dense.build((None, 3))
dense.set_weights([K])
try:
    dense.set_weights([K, np.zeros(2)])
except ValueError as error:
    print("two arrays:", error)
    #> two arrays: You called `set_weights(weights)` on layer 'dense' with a weight list of length 2, but the layer was expecting 1 weights.

(kernel,) = dense.get_weights()
linear = torch.nn.Linear(3, 2, bias=False)
linear.load_state_dict({"weight": torch.tensor(kernel.T)})

x = np.array([[1, 2, 3], [0, 1, 0]], dtype="float32")
print("Dense:", dense(x).numpy().tolist())
#> Dense: [[14.0, 32.0], [2.0, 5.0]]
print("Linear:", linear(torch.from_numpy(x)).tolist())
#> Linear: [[14.0, 32.0], [2.0, 5.0]]
