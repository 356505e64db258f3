import keras
import numpy as np
import torch


def to_keras(linear: torch.nn.Linear, dense: keras.layers.Dense):
    """Copy the weights of ``linear`` into the built layer ``dense``.

    (out, in) becomes (in, out) whatever the shape, a square one too.
    Raises ValueError if a shape, the dtype or the bias does not match.
    """
    values = [linear.weight.detach().numpy().T]
    if linear.bias is not None:
        values.append(linear.bias.detach().numpy())
    found = [(tuple(w.shape), w.dtype) for w in dense.weights]
    wanted = [(value.shape, str(value.dtype)) for value in values]
    if found != wanted:
        raise ValueError(f"{dense.name} has {found}, needs {wanted}")
    dense.set_weights(values)


linear = torch.nn.Linear(in_features=3, out_features=2)
dense = keras.layers.Dense(units=2)
dense.build((None, 3))
to_keras(linear, dense)
same = np.array_equal(dense.kernel, linear.weight.detach().numpy().T)
print("kernel is the transposed weight:", same)
#> kernel is the transposed weight: True
try:
    to_keras(torch.nn.Linear(4, 2), dense)
except ValueError as error:
    print(str(error).partition(" has ")[2])
    #> [((3, 2), 'float32'), ((2,), 'float32')], needs [((4, 2), 'float32'), ((2,), 'float32')]
