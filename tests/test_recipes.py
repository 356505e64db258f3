"""The functions for copying hold for layers of every shape, and refuse what they cannot convert."""

import contextlib
import io
from functools import cache

import pytest

from transposed import snippets

pytestmark = pytest.mark.frameworks


@cache
def recipe(name):
    """The functions of one recipe; its own example runs on the way, in silence."""
    names = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(snippets.load()[f"recipes/{name}"].source, name, "exec"), names)
    return names


@pytest.fixture(scope="module")
def tools():
    import hypothesis
    import keras
    import numpy
    import torch

    return hypothesis, keras, numpy, torch


def built(keras, units, inputs, **options):
    layer = keras.layers.Dense(units, **options)
    layer.build((None, inputs))
    return layer


def forward(torch, layer):
    """A layer of PyTorch as a function of a NumPy array."""
    return lambda x: layer(torch.from_numpy(x)).detach().numpy()


def test_a_layer_survives_the_way_to_keras_and_back_whatever_its_shape(tools):
    hypothesis, keras, _, torch = tools
    to_keras, to_torch = recipe("port_linear_torch_keras")["to_keras"], recipe("port_linear_keras_torch")["to_torch"]
    check = recipe("check_conversion_numpy")["check_conversion"]
    sizes = hypothesis.strategies.integers(1, 7)

    @hypothesis.settings(max_examples=25, deadline=None)
    @hypothesis.given(sizes, sizes, hypothesis.strategies.booleans())
    def hold(inputs, units, bias):
        linear, dense = torch.nn.Linear(inputs, units, bias=bias), built(keras, units, inputs, use_bias=bias)
        to_keras(linear, dense)
        check(forward(torch, linear), dense, inputs)
        back = to_torch(dense)
        assert list(back.state_dict()) == list(linear.state_dict())
        for ours, theirs in zip(back.parameters(), linear.parameters(), strict=True):
            assert torch.equal(ours, theirs)

    hold()


def test_a_square_weight_left_untransposed_is_noticed(tools):
    _, keras, _, torch = tools
    check = recipe("check_conversion_numpy")["check_conversion"]
    linear, dense = torch.nn.Linear(3, 3), built(keras, 3, 3)
    dense.set_weights([linear.weight.detach().numpy(), linear.bias.detach().numpy()])
    with pytest.raises(ValueError, match="differs at input"):
        check(forward(torch, linear), dense, 3)


@pytest.mark.parametrize(
    ("inputs", "options"),
    [(4, {}), (3, {"use_bias": False}), (3, {"dtype": "float64"})],
    ids=["shape", "bias", "dtype"],
)
def test_a_layer_that_does_not_match_is_refused_and_left_as_it_was(tools, inputs, options):
    _, keras, numpy, torch = tools
    dense = built(keras, 2, inputs, **options)
    before = dense.get_weights()
    with pytest.raises(ValueError, match=r"has .*, needs "):
        recipe("port_linear_torch_keras")["to_keras"](torch.nn.Linear(3, 2), dense)
    assert all(numpy.array_equal(old, new) for old, new in zip(before, dense.get_weights(), strict=True))


def test_a_layer_with_an_activation_is_refused(tools):
    _, keras, _, _ = tools
    with pytest.raises(ValueError, match="has an activation"):
        recipe("port_linear_keras_torch")["to_torch"](built(keras, 2, 3, activation="relu"))
