"""The first difference names the layer, its error and what ran before it; what x does not tell, other inputs do."""

from collections import OrderedDict

import pytest
from pasted import recipe

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]

PAIRS = [("torch", "keras"), ("torch", "flax"), ("keras", "flax")]


def find(pair, *arguments):
    return recipe("first_difference_{}_to_{}".format(*pair))(*arguments)


def batch(*shape):
    import numpy

    return numpy.random.default_rng(0).normal(size=shape).astype("float32")


def mlp(framework, act="relu", dtype=None, first=None):
    """Layers a and b with an activation between them."""
    import torch
    from flax import nnx

    if framework == "torch":
        layers = OrderedDict(a=first or torch.nn.Linear(3, 3))
        if act:
            layers["act"] = torch.nn.ReLU()
        return torch.nn.Sequential(layers | {"b": torch.nn.Linear(3, 2)})
    if framework == "keras":
        import keras

        first = keras.layers.Dense(3, act, name="a", dtype=dtype)
        return keras.Sequential([keras.Input((3,)), first, keras.layers.Dense(2, name="b", dtype=dtype)])

    class MLP(nnx.Module):
        def __init__(self, rngs):
            self.a, self.b = first or nnx.Linear(3, 3, dtype=dtype, rngs=rngs), nnx.Linear(3, 2, dtype=dtype, rngs=rngs)

        def __call__(self, x):
            y = self.a(x)
            return self.b(nnx.relu(y) if act else y)

    return MLP(nnx.Rngs(0))


def fill(framework, net, arrays):
    """Write kernels (in, out) and biases, by ``a.kernel``, into a network."""
    import torch
    from flax import nnx

    for key, w in arrays.items():
        name, kind = key.split(".")
        if framework == "keras":
            getattr(net.get_layer(name), kind).assign(w)
        elif framework == "torch":
            layer = net.get_submodule(name)
            getattr(layer, kind.replace("kernel", "weight")).data = torch.tensor(w.T.copy())
        else:
            assert isinstance(net, nnx.Module)
            getattr(getattr(net, name), kind)[...] = w
    return net


def drawn():
    return {"a.kernel": batch(3, 3), "a.bias": batch(3), "b.kernel": batch(3, 2), "b.bias": batch(2)}


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_what_is_right_has_no_difference(pair):
    old, new = (fill(kind, mlp(kind), drawn()) for kind in pair)
    assert find(pair, old, new, batch(8, 3)) is None


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("side", [0, 1], ids=["source", "target"])
def test_a_lost_activation_is_found_at_the_next_layer(pair, side):
    acts = [None, "relu"] if side == 0 else ["relu", None]
    old, new = (fill(kind, mlp(kind, act), drawn()) for kind, act in zip(pair, acts, strict=True))
    assert find(pair, old, new, batch(8, 3)).startswith("b differs by")
    assert "; between a and it ran " in find(pair, old, new, batch(8, 3))


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_a_wrong_layer_is_found_itself(pair):
    wrong = drawn()
    wrong["a.kernel"] = wrong["a.kernel"].T.copy()
    old, new = (fill(kind, mlp(kind), own) for kind, own in zip(pair, (drawn(), wrong), strict=True))
    found = find(pair, old, new, batch(8, 3))
    assert found.startswith("a differs by")
    assert found.endswith("; between the input and it ran nothing")


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_an_activation_that_changes_nothing_on_x_is_found_on_other_inputs(pair):
    """All weights and inputs are positive; then the unit that matters reads a feature that is always zero."""
    import numpy

    positive = {key: abs(w) + 0.1 for key, w in drawn().items()}
    old, new = (fill(kind, mlp(kind, act), positive) for kind, act in zip(pair, ("relu", None), strict=True))
    x = abs(batch(8, 3))
    assert find(pair, old, new, x).endswith(" (for -x)")
    single = positive | {"a.kernel": numpy.diag([5, 0, 0]).astype("float32"), "a.bias": numpy.ones(3, "float32")}
    old, new = (fill(kind, mlp(kind, act), single) for kind, act in zip(pair, ("relu", None), strict=True))
    x = abs(batch(8, 3)) * [0, 1, 1]
    assert find(pair, old, new, x.astype("float32")).endswith(" (for random x)")


def twice(framework, act):
    """One layer that is used twice."""
    import torch
    from flax import nnx

    if framework == "torch":

        class Twice(torch.nn.Module):
            def __init__(self):
                super().__init__()
                self.a = torch.nn.Linear(3, 3)

            def forward(self, x):
                y = self.a(x)
                return self.a(y.relu() if act else y)

        return Twice()
    if framework == "keras":
        import keras

        x, layer = keras.Input((3,)), keras.layers.Dense(3, name="a")
        y = layer(x)
        return keras.Model(x, layer(keras.layers.ReLU()(y) if act else y))

    class Again(nnx.Module):
        def __init__(self, rngs):
            self.a = nnx.Linear(3, 3, rngs=rngs)

        def __call__(self, x):
            y = self.a(x)
            return self.a(nnx.relu(y) if act else y)

    return Again(nnx.Rngs(0))


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_a_layer_that_is_used_twice_is_compared_twice(pair):
    arrays = {key: w for key, w in drawn().items() if key.startswith("a.")}
    old, new = (fill(kind, twice(kind, True), arrays) for kind in pair)
    assert find(pair, old, new, batch(8, 3)) is None
    wrong = fill(pair[1], twice(pair[1], False), arrays)
    assert find(pair, old, wrong, batch(8, 3)).startswith("a again differs by")


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_half_precision_is_held_to_its_own_rounding(pair):
    dtypes = {"keras": "mixed_bfloat16", "flax": "bfloat16", "torch": None}
    old, new = (fill(kind, mlp(kind, dtype=dtypes[kind]), drawn()) for kind in pair)
    assert find(pair, old, new, batch(8, 3)) is None


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_what_cannot_be_compared_is_refused_with_a_value_error(pair):
    from flax import linen

    nets = [mlp(kind) for kind in pair]
    for side in (0, 1):
        for other in (None, linen.Dense(2)):
            wrong = [*nets]
            wrong[side] = other
            with pytest.raises(ValueError, match=r"needs (Module|Model)|is a linen module"):
                find(pair, *wrong, batch(8, 3))
    for x in (batch(8, 2), "x", None):
        with pytest.raises(ValueError, match="x does not fit"):
            find(pair, *nets, x)


@pytest.mark.parametrize("other", ["keras", "flax"])
def test_a_parametrized_layer_is_one_layer(other):
    import torch

    first = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(3, 3))
    net = mlp("torch", first=first)
    arrays = {f"{n}.kernel": getattr(net, n).weight.detach().numpy().T for n in "ab"}
    arrays |= {f"{n}.bias": getattr(net, n).bias.detach().numpy() for n in "ab"}
    new = fill(other, mlp(other), arrays)
    assert find(("torch", other), net, new, batch(8, 3)) is None
    arrays["a.bias"] = arrays["a.bias"] + 1
    found = find(("torch", other), net, fill(other, new, arrays), batch(8, 3))
    assert found.startswith("a differs by")
    assert found.endswith("between the input and it ran nothing")


def test_a_layer_of_flax_whose_class_calls_that_of_another_is_one_layer():
    from flax import nnx

    class Named(nnx.Linear):
        def __call__(self, x):
            return super().__call__(x)

    net = fill("torch", mlp("torch"), drawn())
    new = fill("flax", mlp("flax", first=Named(3, 3, rngs=nnx.Rngs(0))), drawn())
    assert find(("torch", "flax"), net, new, batch(8, 3)) is None


def test_layers_inside_flax_that_is_compiled_are_not_seen_and_it_is_said():
    from flax import nnx

    class Compiled(nnx.Module):
        def __init__(self, rngs):
            self.a = nnx.Linear(3, 2, rngs=rngs)

        @nnx.jit
        def __call__(self, x):
            return self.a(x)

    with pytest.raises(ValueError, match=r"no name in common|x does not fit"):
        find(("torch", "flax"), mlp("torch"), Compiled(nnx.Rngs(0)), batch(8, 3))


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_sequences_that_are_as_long_as_their_features_keep_their_axes(pair):
    import keras

    nets = {kind: mlp(kind) for kind in pair}
    if "keras" in nets:
        nets["keras"] = keras.Sequential([keras.Input((3, 3)), *nets["keras"].layers])
    old, new = (fill(kind, nets[kind], drawn()) for kind in pair)
    assert find(pair, old, new, batch(8, 3, 3)) is None


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_images_are_compared_whatever_axis_holds_their_channels(pair):
    import keras
    import numpy
    import torch
    from flax import nnx

    kernel, rngs = batch(3, 3, 2, 4), nnx.Rngs(0)

    class Net(nnx.Module):
        def __init__(self):
            self.conv = nnx.Conv(2, 4, (3, 3), padding="VALID", use_bias=False, rngs=rngs)

        def __call__(self, x):
            return self.conv(x)

    nets = {"torch": torch.nn.Sequential(OrderedDict(conv=torch.nn.Conv2d(2, 4, 3, bias=False))), "flax": Net()}
    conv = keras.layers.Conv2D(4, 3, use_bias=False, name="conv")
    nets["keras"] = keras.Sequential([keras.Input((6, 5, 2)), conv])
    nets["torch"].conv.weight.data = torch.tensor(kernel.transpose(3, 2, 0, 1).copy())
    nets["keras"].layers[0].kernel.assign(kernel)
    nets["flax"].conv.kernel[...] = kernel
    x = batch(3, 6, 5, 2)
    x = numpy.ascontiguousarray(numpy.moveaxis(x, -1, 1)) if pair[0] == "torch" else x
    assert find(pair, *(nets[kind] for kind in pair), x) is None
