from collections.abc import Callable

import numpy as np


def check_conversion(old: Callable, new: Callable, inputs: int) -> None:
    """Compare two linear layers, each a function of a float32 array.

    One-hot rows read out every weight; a last random row mixes them.
    The tolerance grows with the outputs and the number of terms.
    Raises ValueError with the first input feature that differs.
    """
    zero = np.zeros((1, inputs), np.float32)
    random = np.random.default_rng(0).normal(size=(1, inputs))
    x = np.concatenate([zero, np.eye(inputs), random]).astype("float32")
    y, z = np.asarray(old(x)), np.asarray(new(x))
    if y.shape != z.shape:
        raise ValueError(f"outputs have shapes {y.shape}, {z.shape}")
    terms = (inputs + 1) * np.finfo(np.float32).eps
    wrong = np.abs(y - z).max(1) > terms * np.abs(y).max()
    if wrong.any():
        names = ["bias", *range(inputs), "all"]
        raise ValueError(f"differs at input {names[wrong.argmax()]}")


W = np.array([[1, 2], [3, 4]], dtype=np.float32)
check_conversion(lambda x: x @ W.T, lambda x: x @ W.T, inputs=2)
try:
    check_conversion(lambda x: x @ W.T, lambda x: x @ W, inputs=2)
except ValueError as error:
    print("forgotten transpose:", error)
    #> forgotten transpose: differs at input 0
try:
    check_conversion(lambda x: x @ W, lambda x: x @ W + 1, inputs=2)
except ValueError as error:
    print("lost bias:", error)
    #> lost bias: differs at input bias
