"""The check of a conversion accepts every right layer, in any order of summation, and notices every kind of mistake."""

import pytest
from pasted import recipe

pytestmark = pytest.mark.frameworks

MISTAKES = {
    "transpose": lambda W, b: (W.T, b),
    "order of the inputs": lambda W, b: (W[:, ::-1], b),
    "order of the outputs": lambda W, b: (W[::-1], b[::-1]),
    "sign": lambda W, b: (-W, b),
    "one weight": lambda W, b: (W * (1 + 1e-4 * (abs(W) == abs(W).max())), b),
    "bias of one output": lambda W, b: (W, b * (b != b[0])),
    "NaN": lambda W, b: (W * float("nan"), b),
    "infinity": lambda W, b: (W, b / (b != b[0])),
}


def check(*arguments):
    recipe("check_conversion")(*arguments)


def layer(W, b):
    """One linear layer as a function of an array."""
    return lambda x: x @ W.T + b


def backwards(W, b):
    """The same layer, which begins with the bias and adds the last input first."""

    def forward(x):
        y = b + 0 * x[:, :1]
        for column, row in zip(x.T[::-1], W.T[::-1], strict=True):
            y = y + column[:, None] * row
        return y

    return forward


def weights(seed, inputs, units, dtype="float32"):
    """A random layer whose outputs are of very different size."""
    import numpy

    rng = numpy.random.default_rng(seed)
    scale = 10 ** rng.uniform(-3, 5, (units, 1))
    W, b = rng.normal(size=(units, inputs)) * scale, rng.normal(size=units) * scale[:, 0]
    return W.astype(dtype), b.astype(dtype)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_right_layer_is_accepted_in_any_order_of_summation(dtype):
    from hypothesis import given, settings
    from hypothesis import strategies as st

    @settings(max_examples=50, deadline=None)
    @given(st.integers(0), st.integers(1, 40), st.integers(1, 5))
    def hold(seed, inputs, units):
        right = weights(seed, inputs, units, dtype)
        check(layer(*right), backwards(*right), inputs)

    hold()


@pytest.mark.filterwarnings("ignore:.* encountered in:RuntimeWarning")
@pytest.mark.parametrize("mistake", MISTAKES)
def test_each_kind_of_mistake_is_noticed_whatever_the_weights(mistake):
    from hypothesis import given, settings
    from hypothesis import strategies as st

    @settings(max_examples=25, deadline=None)
    @given(st.integers(0), st.integers(2, 9))
    def hold(seed, size):
        right = weights(seed, size, size)
        with pytest.raises(ValueError, match="differs at input"):
            check(layer(*right), layer(*MISTAKES[mistake](*right)), size)

    hold()


def test_a_lost_bias_is_noticed_beside_a_large_output():
    import numpy

    W, b = numpy.array([[2e5, 0], [1, 1]], "float32"), numpy.array([0, 0.05], "float32")
    with pytest.raises(ValueError, match="differs at input bias"):
        check(layer(W, b), layer(W, 0 * b), 2)


def test_an_added_activation_is_noticed():
    W, b = weights(0, 3, 3)
    with pytest.raises(ValueError, match="differs at input"):
        check(layer(W, b), lambda x: layer(W, b)(x).clip(0), 3)


@pytest.mark.filterwarnings("ignore:.* encountered in|One of rtol:RuntimeWarning")
@pytest.mark.parametrize("value", ["nan", "inf"])
def test_nothing_is_accepted_in_place_of_nan_or_infinity(value):
    W, b = weights(0, 3, 3)
    for new in (b, float(value) + b):
        with pytest.raises(ValueError, match="differs at input bias"):
            check(layer(W, b + float(value)), layer(W, new), 3)


def test_half_precision_is_held_to_its_own_rounding():
    W, b = (w.astype("float16") for w in weights(3, 8, 2))
    half = lambda layer: lambda x: layer(x.astype("float16"))  # noqa: E731
    check(half(layer(W, b)), half(backwards(W, b)), 8)
    with pytest.raises(ValueError, match="differs at input"):
        check(half(layer(W, b)), half(layer(W, b * 1.01)), 8)


def test_outputs_of_other_shapes_are_refused():
    W, b = weights(0, 3, 2)
    with pytest.raises(ValueError, match=r"outputs have shapes \(6, 2\), \(6, 1\)"):
        check(layer(W, b), layer(W[:1], b[:1]), 3)
    with pytest.raises(ValueError, match=r"outputs have shapes \(6,\), \(6,\)"):
        check(lambda x: x @ W[0], lambda x: x @ W[0], 3)


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_the_tolerance_is_that_of_the_coarser_dtype(dtype):
    import jax.numpy as jnp
    import torch

    W, b = weights(0, 9, 1)

    def coarse(x):
        return jnp.asarray(jnp.asarray(x) @ (W / abs(W).max()).T, dtype)

    check(layer(W / abs(W).max(), 0 * b), coarse, 9)
    check(coarse, layer(W / abs(W).max(), 0 * b), 9)
    with pytest.raises(ValueError, match="differs at input"):
        check(coarse, layer(1.1 * W / abs(W).max(), 0 * b), 9)
    with pytest.raises(ValueError, match="no NumPy array"):
        check(coarse, lambda x: torch.tensor(x).bfloat16(), 9)
