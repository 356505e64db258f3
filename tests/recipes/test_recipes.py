"""The functions for copying hold for layers of every shape, and refuse what they cannot convert."""

import pytest
from pasted import recipe

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]


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
    there, back_again = recipe("linear_torch_to_keras"), recipe("linear_keras_to_torch")
    check = recipe("check_conversion")
    sizes = hypothesis.strategies.integers(1, 7)

    @hypothesis.settings(max_examples=25, deadline=None)
    @hypothesis.given(sizes, sizes, hypothesis.strategies.booleans())
    def hold(inputs, units, bias):
        linear, dense = torch.nn.Linear(inputs, units, bias=bias), built(keras, units, inputs, use_bias=bias)
        there(linear, dense)
        check(forward(torch, linear), dense, inputs)
        back = back_again(dense)
        assert list(back.state_dict()) == list(linear.state_dict())
        for ours, theirs in zip(back.parameters(), linear.parameters(), strict=True):
            assert torch.equal(ours, theirs)

    hold()


def test_a_square_weight_left_untransposed_is_noticed(tools):
    _, keras, _, torch = tools
    check = recipe("check_conversion")
    linear, dense = torch.nn.Linear(3, 3), built(keras, 3, 3)
    dense.set_weights([linear.weight.detach().numpy(), linear.bias.detach().numpy()])
    with pytest.raises(ValueError, match="differs at input"):
        check(forward(torch, linear), dense, 3)


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "bfloat16"])
def test_a_layer_of_every_precision_keeps_its_weights_and_its_dtype(tools, dtype):
    _, keras, _, torch = tools
    linear, dense = torch.nn.Linear(3, 3, dtype=getattr(torch, dtype)), built(keras, 3, 3, dtype=dtype)
    recipe("linear_torch_to_keras")(linear, dense)
    back = recipe("linear_keras_to_torch")(dense)
    assert str(dense.kernel.dtype) == dtype
    assert not torch.equal(linear.weight, linear.weight.T)
    for ours, theirs in zip(back.parameters(), linear.parameters(), strict=True):
        assert ours.dtype == theirs.dtype
        assert torch.equal(ours, theirs)


def other_layers(keras, torch):
    """Layers with square weights that are no linear layers with a kernel (in, out), or have more than that."""
    lora, no_bias = built(keras, 3, 3), built(keras, 3, 3, use_bias=False)
    lora.enable_lora(1)
    no_bias.enable_lora(3)
    einsum, table = keras.layers.EinsumDense("ab,cb->ac", 3, bias_axes="c"), keras.layers.Embedding(3, 3)
    einsum.build((None, 3))
    table.build((None,))
    return {
        "EinsumDense": (einsum, "EinsumDense, needs Dense"),
        "Embedding": (table, "Embedding, needs Dense"),
        "LoRA": (lora, r"lora_kernel_a|has .*, needs"),
        "LoRA without a bias": (no_bias, r"lora_kernel_a|has .*, needs"),
        "activation": (built(keras, 3, 3, activation="relu"), "has an activation"),
        "not built": (keras.layers.Dense(3, name="new"), r"new has \[\], needs|new has no weights"),
    }


OTHERS = ["EinsumDense", "Embedding", "LoRA", "LoRA without a bias", "activation", "not built"]


@pytest.mark.parametrize("other", OTHERS)
def test_a_layer_of_keras_that_is_no_plain_dense_is_refused_both_ways(tools, other):
    _, keras, numpy, torch = tools
    layer, message = other_layers(keras, torch)[other]
    before = layer.get_weights()
    with pytest.raises(ValueError, match=message):
        recipe("linear_keras_to_torch")(layer)
    with pytest.raises(ValueError, match=message):
        recipe("linear_torch_to_keras")(torch.nn.Linear(3, 3), layer)
    assert all(numpy.array_equal(old, new) for old, new in zip(before, layer.get_weights(), strict=True))


def test_a_layer_of_pytorch_that_is_not_linear_is_refused(tools):
    _, keras, _, torch = tools
    for layer in (torch.nn.Embedding(3, 3), torch.nn.Conv1d(3, 3, 1), torch.nn.Bilinear(3, 3, 3)):
        with pytest.raises(ValueError, match=f"{type(layer).__name__}, needs Linear"):
            recipe("linear_torch_to_keras")(layer, built(keras, 3, 3))


@pytest.mark.parametrize(
    ("inputs", "options", "ours"),
    [
        (4, {}, {}),
        (3, {"use_bias": False}, {}),
        (3, {}, {"bias": False}),
        (3, {"dtype": "float64"}, {}),
        (3, {}, {"dtype": "bfloat16"}),
    ],
    ids=["shape", "missing bias", "surplus bias", "dtype", "bfloat16"],
)
def test_a_layer_that_does_not_match_is_refused_and_left_as_it_was(tools, inputs, options, ours):
    _, keras, numpy, torch = tools
    dense = built(keras, 2, inputs, **options)
    before = dense.get_weights()
    ours = ours | {"dtype": getattr(torch, ours["dtype"])} if "dtype" in ours else ours
    with pytest.raises(ValueError, match=r"has .*, needs "):
        recipe("linear_torch_to_keras")(torch.nn.Linear(3, 2, **ours), dense)
    assert all(numpy.array_equal(old, new) for old, new in zip(before, dense.get_weights(), strict=True))
