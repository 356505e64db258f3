"""One layer between PyTorch and Flax: every shape and precision survives the way there and back; others are refused."""

import pytest
from pasted import recipe
from test_recipes import forward

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]


def convert(name, *arguments):
    return recipe(name)(*arguments)


def empty(inputs, units, bias=True, dtype="float32"):
    """A layer of Flax full of zeros, which compiles nothing."""
    import jax.numpy as jnp
    import numpy
    from flax import nnx

    def zeros(key, shape, dtype):
        return jnp.array(numpy.zeros(shape, dtype))

    options = {"kernel_init": zeros, "bias_init": zeros, "param_dtype": dtype, "rngs": nnx.Rngs(0)}
    return nnx.Linear(inputs, units, use_bias=bias, **options)


def test_a_layer_survives_the_way_to_flax_and_back_whatever_its_shape():
    import torch
    from hypothesis import given, settings
    from hypothesis import strategies as st

    size = st.integers(1, 7)

    @settings(max_examples=4, deadline=None)
    @given(size, size, st.booleans())
    def hold(inputs, units, bias):
        linear, layer = torch.nn.Linear(inputs, units, bias=bias), empty(inputs, units, bias)
        convert("linear_torch_to_flax", linear, layer)
        recipe("check_conversion")(forward(torch, linear), layer, inputs)
        back = convert("linear_flax_to_torch", layer)
        assert list(back.state_dict()) == list(linear.state_dict())
        for ours, theirs in zip(back.parameters(), linear.parameters(), strict=True):
            assert torch.equal(ours, theirs)

    hold()


@pytest.mark.parametrize("dtype", ["float16", "float32", "bfloat16"])
def test_a_square_layer_of_every_precision_is_transposed_and_keeps_its_dtype(dtype):
    import numpy
    import torch

    linear, layer = torch.nn.Linear(3, 3, dtype=getattr(torch, dtype)), empty(3, 3, dtype=dtype)
    convert("linear_torch_to_flax", linear, layer)
    back = convert("linear_flax_to_torch", layer)
    assert str(layer.kernel.dtype) == dtype
    assert numpy.array_equal(numpy.float64(layer.kernel[...]), linear.weight.detach().double().numpy().T)
    for ours, theirs in zip(back.parameters(), linear.parameters(), strict=True):
        assert ours.dtype == theirs.dtype
        assert torch.equal(ours, theirs)


@pytest.mark.parametrize(
    ("theirs", "ours", "message"),
    [
        ({}, {"inputs": 4}, r"has \[.*\(4, 2\).*\], needs \[.*\(3, 2\)"),
        ({}, {"dtype": "float16"}, r"has \[.*float16.*\], needs \[.*'float32'"),
        ({}, {"bias": False}, r"has \[\], needs \[.*bias"),
        ({"bias": False}, {}, r"has \[.*bias.*\], needs \[\]"),
    ],
    ids=["shape", "dtype", "missing bias", "surplus bias"],
)
def test_a_layer_that_does_not_match_is_refused_and_left_as_it_was(theirs, ours, message):
    import torch

    layer = empty(**({"inputs": 3, "units": 2} | ours))
    with pytest.raises(ValueError, match=message):
        convert("linear_torch_to_flax", torch.nn.Linear(3, 2, **theirs), layer)
    assert not layer.kernel[...].any()


def test_other_layers_are_refused():
    import torch
    from flax import nnx

    rngs = nnx.Rngs(0)
    general = nnx.LinearGeneral(3, 3, rngs=rngs)
    for layer in (nnx.Embed(3, 3, rngs=rngs), general, torch.nn.Linear(3, 3).double().weight):
        with pytest.raises(ValueError, match=f"{type(layer).__name__}, needs Linear"):
            convert("linear_flax_to_torch", layer)
    for pair in ((torch.nn.Embedding(3, 3), empty(3, 3)), (torch.nn.Linear(3, 3), general)):
        with pytest.raises(ValueError, match=r"(Embedding|LinearGeneral), needs Linear"):
            convert("linear_torch_to_flax", *pair)
    lora = nnx.LoRALinear(3, 3, lora_rank=3, rngs=rngs)
    with pytest.raises(ValueError, match=r"has .*lora_a.*, not kernel, bias"):
        convert("linear_flax_to_torch", lora)
    with pytest.raises(ValueError, match=r"has .*lora_a.*, needs"):
        convert("linear_torch_to_flax", torch.nn.Linear(3, 3), lora)
