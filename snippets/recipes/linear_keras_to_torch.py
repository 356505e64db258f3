import keras
import numpy as np
import torch


def linear_keras_to_torch(dense: keras.layers.Dense) -> torch.nn.Linear:
    """A new torch.nn.Linear with the weights of the built ``dense``.

    (in, out) becomes (out, in) whatever the shape, a square one too;
    the dtype of the weights is kept, bfloat16 as well.
    Raises ValueError if ``dense`` is of another class, is not built,
    has an activation, a method call of its own, or weights besides a
    kernel and a bias (LoRA), or computes in another dtype (mixed).
    """
    if not isinstance(dense, keras.layers.Dense):
        raise ValueError(f"{type(dense).__name__}, needs Dense")
    own = getattr(dense.call, "__func__", None), type(dense).__call__
    kind = keras.layers.Dense
    if own != (kind.call, kind.__call__):
        raise ValueError(f"{dense.name} has a call of its own")
    if dense.compute_dtype != dense.variable_dtype:
        found = f"{dense.name} computes in {dense.compute_dtype}"
        raise ValueError(f"{found}: give it the dtype of its weights")
    if not dense.built:
        raise ValueError(f"{dense.name} has no weights, call it first")
    if dense.activation is not keras.activations.linear:
        raise ValueError(f"{dense.name} has an activation")
    names = [w.name for w in dense.weights]
    if names not in (["kernel"], ["kernel", "bias"]):
        raise ValueError(f"{dense.name} has {names}, not kernel, bias")
    values = [np.asarray(w, "float64") for w in dense.get_weights()]
    kernel, *bias = map(torch.tensor, values)
    shape = tuple(kernel.shape)  # (in_features, out_features)
    dtype = getattr(torch, dense.kernel.dtype)
    linear = torch.nn.Linear(*shape, bias=bool(bias), dtype=dtype)
    state = {"weight": kernel.T}
    state |= {"bias": bias[0]} if bias else {}
    linear.load_state_dict(state)
    return linear


dense = keras.layers.Dense(units=2, name="dense")
try:
    linear_keras_to_torch(dense)
except ValueError as error:
    print(error)
    #> dense has no weights, call it first
dense.build((None, 3))
linear = linear_keras_to_torch(dense)
same = np.array_equal(linear.weight.detach().numpy().T, dense.kernel)
print("weight is the transposed kernel:", same)
#> weight is the transposed kernel: True
