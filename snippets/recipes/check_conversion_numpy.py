from collections.abc import Callable

import numpy as np


def check_conversion(old: Callable, new: Callable, inputs: int) -> None:
    """Compare two linear layers, functions of float32 (N, inputs).

    One-hot rows read out every weight; a random row mixes them, and
    its negative, 64 times as large, tells an activation by its sign.
    The tolerance of each output is (n + 1) eps (sum |x w| + |b|), where
    n counts the inputs that are not zero: eps is the coarser dtype's.
    Raises ValueError with the first input feature that differs, or if
    the outputs are not (N, outputs) both. NaN and infinity differ.
    """
    zero = np.zeros((1, inputs), np.float32)
    random = np.random.default_rng(0).normal(size=(1, inputs))
    rows = zero, np.eye(inputs), random, -64 * random
    x = np.concatenate(rows).astype("float32")
    eps, outputs = 0.0, []
    for own in old, new:
        try:
            y = np.asarray(own(x.copy()))
        except (TypeError, RuntimeError) as error:
            raise ValueError(f"no NumPy array: {error}") from error
        if y.dtype.kind not in "fV":
            raise ValueError(
                f"outputs are {y.dtype}, needs real floats"
            )
        one = y.dtype.type(1)
        bits = next(k for k in range(99) if one + one / 2**k == one)
        eps = max(eps, 2.0 ** (1 - bits))
        outputs.append(y.astype("float64"))
    y, z = outputs
    if y.ndim != 2 or y.shape != z.shape:
        raise ValueError(f"outputs have shapes {y.shape}, {z.shape}")
    size = np.abs(x) @ np.abs(y[1 : inputs + 1] - y[0]) + np.abs(y[0])
    terms = 1 + np.count_nonzero(x, axis=1, keepdims=True)
    right = np.isclose(z, y, rtol=0, atol=terms * eps * size)
    wrong = ~(right & np.isfinite(y)).all(1)
    if wrong.any():
        names = ["bias", *range(inputs), "all", "all, negative"]
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
