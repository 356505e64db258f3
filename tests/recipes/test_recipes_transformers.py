"""GPT-2's Conv1D becomes a linear layer with the same outputs; any other layer is refused."""

from itertools import product

import pytest
from pasted import recipe

from transposed.programs import frameworks

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]

# Only in the environment of `make test-transformers`; elsewhere there is nothing to test, and nothing is skipped.
if frameworks.can_run(("torch", "transformers")):

    @pytest.fixture(scope="module")
    def convert():
        return recipe("conv1d_transformers_to_torch")

    @pytest.mark.parametrize("sizes", product(range(1, 8), repeat=2), ids=str)
    @pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "bfloat16"])
    def test_a_conv1d_and_its_linear_layer_are_equal_on_whole_numbers(convert, sizes, dtype):
        import torch
        from transformers.pytorch_utils import Conv1D

        inputs, units = sizes
        conv = Conv1D(units, inputs).to(getattr(torch, dtype))
        for w in conv.parameters():
            w.data.random_(-3, 4)
        linear, x = convert(conv), torch.randint(-3, 4, (2, 4, inputs)).to(conv.weight)
        assert linear.weight.dtype == linear.bias.dtype == conv.weight.dtype
        assert torch.equal(linear.weight, conv.weight.T)
        assert torch.equal(linear.bias, conv.bias)
        assert torch.equal(linear(x), conv(x))
        assert linear.weight.is_contiguous()

    def test_every_conv1d_of_gpt2_gives_the_same_outputs_square_or_not(convert):
        import torch
        from transformers import GPT2Config, GPT2LMHeadModel
        from transformers.pytorch_utils import Conv1D

        model = GPT2LMHeadModel(GPT2Config(n_embd=8, n_head=2, n_layer=1, vocab_size=11, n_positions=5)).eval()
        tokens = torch.arange(5)[None]
        before = model(tokens).logits
        found = [name for name, layer in model.named_modules() if isinstance(layer, Conv1D)]
        for name in found:
            model.set_submodule(name, convert(model.get_submodule(name)))
        assert len(found) == 4
        assert torch.allclose(model(tokens).logits, before, atol=1e-6)

    @pytest.mark.parametrize("kind", ["Conv1d", "Linear"])
    def test_a_layer_of_pytorch_is_refused(convert, kind):
        import torch

        layer = {"Conv1d": torch.nn.Conv1d(2, 2, 1), "Linear": torch.nn.Linear(2, 2)}[kind]
        with pytest.raises(ValueError, match=rf"torch\.nn\..*\.{kind}, needs transformers\.pytorch_utils\.Conv1D"):
            convert(layer)
