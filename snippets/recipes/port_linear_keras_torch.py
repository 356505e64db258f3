import keras
import numpy as np
import torch


def to_torch(dense: keras.layers.Dense) -> torch.nn.Linear:
    """A new torch.nn.Linear with the weights of the built ``dense``.

    (in, out) becomes (out, in) whatever the shape, a square one too.
    Raises ValueError if ``dense`` is not built, or not linear.
    """
    if not dense.built:
        raise ValueError(f"{dense.name} has no weights, call it first")
    if dense.activation is not keras.activations.linear:
        raise ValueError(f"{dense.name} has an activation")
    kernel, *bias = (torch.tensor(w) for w in dense.get_weights())
    shape = tuple(kernel.shape)  # (in_features, out_features)
    options = {"bias": bool(bias), "dtype": kernel.dtype}
    linear = torch.nn.Linear(*shape, **options)
    state = {"weight": kernel.T}
    state |= {"bias": bias[0]} if bias else {}
    linear.load_state_dict(state)
    return linear


dense = keras.layers.Dense(units=2, name="dense")
try:
    to_torch(dense)
except ValueError as error:
    print(error)
    #> dense has no weights, call it first
dense.build((None, 3))
linear = to_torch(dense)
same = np.array_equal(linear.weight.detach().numpy().T, dense.kernel)
print("weight is the transposed kernel:", same)
#> weight is the transposed kernel: True
