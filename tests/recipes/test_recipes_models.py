"""The functions that copy whole networks match by name, transpose square weights too, and refuse what does not fit."""

import os
import subprocess
import sys
from collections import OrderedDict
from itertools import pairwise

import pytest
from pasted import recipe, watched
from support import programs

from transposed.programs import frameworks

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]

PORTS = {
    "mlp_torch_to_keras": ("torch", "keras"),
    "mlp_keras_to_torch": ("keras", "torch"),
    "mlp_torch_to_flax": ("torch", "flax"),
    "mlp_flax_to_torch": ("flax", "torch"),
    "mlp_keras_to_flax": ("keras", "flax"),
    "mlp_flax_to_keras": ("flax", "keras"),
}


def port(name, *arguments):
    return recipe(name)(*arguments)


def mlp(framework, sizes, bias=True, dtype="float32", relu=True, name="layer", scale=1.0):
    """Layers named layer0, layer1, … in one framework, ReLU between them; the last layer always has a bias."""
    import numpy

    rng = numpy.random.default_rng(0)
    pairs = list(enumerate(pairwise(sizes)))
    last = len(pairs) - 1
    if framework == "torch":
        import torch

        class Scale(torch.nn.Module):
            def forward(self, x):
                return x * scale

        layers = OrderedDict()
        for i, (inputs, units) in pairs:
            options = {"bias": bias or i == last, "dtype": getattr(torch, dtype)}
            layers[f"{name}{i}"] = torch.nn.Linear(inputs, units, **options)
            if relu and i < last:
                layers[f"relu{i}"] = torch.nn.ReLU()
        layers["scale"] = Scale()
        return torch.nn.Sequential(layers)
    if framework == "keras":
        import keras

        model = keras.Sequential([keras.Input((sizes[0],))])
        for i, (_, units) in pairs:
            options = {"use_bias": bias or i == last, "dtype": dtype}
            activation = "relu" if relu and i < last else None
            model.add(keras.layers.Dense(units, activation, name=f"{name}{i}", **options))
        model.set_weights([rng.normal(size=w.shape) for w in model.weights])
        model.add(keras.layers.Rescaling(scale, dtype=dtype))
        return model
    import jax.numpy as jnp
    from flax import nnx

    def draw(key, shape, dtype):
        # Compiles nothing, unlike the initializers of JAX.
        return jnp.array(rng.normal(size=shape).astype(dtype))

    drawn = {"kernel_init": draw, "bias_init": draw, "param_dtype": dtype, "rngs": nnx.Rngs(0)}

    class MLP(nnx.Module):
        def __init__(self):
            for i, (inputs, units) in pairs:
                layer = nnx.Linear(inputs, units, use_bias=bias or i == last, **drawn)
                setattr(self, f"{name}{i}", layer)

        def __call__(self, x):
            for i, _ in pairs:
                x = getattr(self, f"{name}{i}")(x)
                x = nnx.relu(x) if relu and i < last else x
            return x * scale

    return MLP()


def arrays(framework, net):
    """The weights of one network as they lie."""
    import numpy

    if framework == "torch":
        return [w.detach().numpy().copy() for w in net.parameters()]
    if framework == "keras":
        return net.get_weights()
    from flax import nnx

    return [numpy.array(w[...]) for _, w in nnx.to_flat_state(nnx.state(net, nnx.Param))]


def function(framework, net):
    """One network as a function of a float32 array."""
    import torch

    return (lambda x: net(torch.from_numpy(x)).detach().numpy()) if framework == "torch" else net


def batch(*shape):
    import numpy

    return numpy.random.default_rng(0).normal(size=shape).astype("float32")


@pytest.mark.parametrize(("other", "examples"), [("keras", 10), ("flax", 5)])
def test_a_network_survives_the_way_to_the_other_framework_and_back(other, examples):
    import numpy
    import torch
    from hypothesis import given, settings
    from hypothesis import strategies as st

    @settings(max_examples=examples, deadline=None)
    @given(st.lists(st.integers(1, 5), min_size=2, max_size=4), st.booleans())
    def hold(sizes, bias):
        net, back, target = mlp("torch", sizes, bias), mlp("torch", sizes, bias), mlp(other, sizes, bias)
        x = batch(16, sizes[0])
        port(f"mlp_torch_to_{other}", net, target, x)
        port(f"mlp_{other}_to_torch", target, back, x)
        for ours, theirs in zip(net.parameters(), back.parameters(), strict=True):
            assert torch.equal(ours, theirs)
            # Whole numbers make every output exact, whatever the order of summation.
            ours.data.random_(-3, 4)
        whole = numpy.rint(10 * x)
        port(f"mlp_torch_to_{other}", net, target, whole)
        assert numpy.array_equal(function("torch", net)(whole), function(other, target)(whole))

    hold()


@pytest.mark.parametrize("name", PORTS)
def test_one_layer_passes_the_check_of_every_weight_square_or_not(name):
    source, target = PORTS[name]
    for sizes in [(3, 3), (3, 2)]:
        old, new = mlp(source, sizes), mlp(target, sizes)
        port(name, old, new, batch(4, sizes[0]))
        recipe("check_conversion")(function(source, old), function(target, new), sizes[0])


def test_layers_are_matched_by_name_whatever_their_order():
    import numpy
    import torch

    class Backwards(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.layer1, self.layer0 = torch.nn.Linear(2, 2), torch.nn.Linear(2, 2)

        def forward(self, x):
            return self.layer1(self.layer0(x).relu())

    for other in ("keras", "flax"):
        net, target, x = Backwards(), mlp(other, (2, 2, 2)), batch(16, 2)
        port(f"mlp_torch_to_{other}", net, target, x)
        assert numpy.allclose(function("torch", net)(x), function(other, target)(x), atol=1e-6)
        port(f"mlp_{other}_to_torch", mlp(other, (2, 2, 2)), net, x)


@pytest.mark.parametrize("name", PORTS)
def test_the_rounding_errors_of_a_sum_that_nearly_cancels_are_no_mistake(name):
    import numpy

    source, target = PORTS[name]
    old, new, x = mlp(source, (300, 2)), mlp(target, (300, 2)), batch(16, 150)
    half = numpy.random.default_rng(1).normal(size=(150, 2)).astype("float32")
    kernel = numpy.concatenate([1000 * half, -1000 * half])
    fill(source, old, [kernel.T if source == "torch" else kernel])
    port(name, old, new, numpy.concatenate([x, x[:, ::-1] + 1e-3], axis=1)[:, numpy.r_[:150, 299:149:-1]])


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize(
    ("theirs", "ours", "message"),
    [
        ({}, {"sizes": (2, 3, 2)}, r"has \[.*layer0.*\], needs \[.*layer0"),
        ({}, {"dtype": "float16"}, r"has \[.*float16.*\], needs \[.*float32"),
        ({}, {"bias": False}, r"has \[\], needs \[.*layer0.*bias"),
        ({"bias": False}, {}, r"has \[.*layer0.*bias.*\], needs \[\]"),
        ({}, {"name": "dense"}, r"has \[.*dense0.*\], needs \[.*layer0"),
        ({}, {"relu": False}, r"outputs differ by .*: activation lost\?"),
        ({"relu": False}, {}, r"outputs differ by .*: activation lost\?"),
        ({}, {"scale": 1 + 5e-5}, r"outputs differ by"),
    ],
    ids=["shape", "dtype", "missing bias", "surplus bias", "name", "activation", "surplus activation", "factor"],
)
def test_a_network_that_does_not_match_is_refused_and_left_as_it_was(name, theirs, ours, message):
    import numpy

    source, target = PORTS[name]
    old, new = (mlp(kind, **({"sizes": (2, 2, 2)} | own)) for kind, own in ((source, theirs), (target, ours)))
    before = arrays(target, new)
    with pytest.raises(ValueError, match=message):
        port(name, old, new, batch(16, 2))
    for was, now in zip(before, arrays(target, new), strict=True):
        assert numpy.array_equal(was, now)


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize(
    ("shape", "dtype", "options"),
    [
        ((16, 3), "float32", {}),
        ((16, 2), "float64", {}),
        ((16, 2), "int32", {}),
        ((16, 2), "float32", {"dtype": "bfloat16"}),
        ((16, 2), "bfloat16", {"dtype": "bfloat16"}),
    ],
    ids=["width", "dtype", "integers", "bfloat16", "bfloat16 too"],
)
def test_inputs_that_do_not_fit_are_refused_with_a_value_error(name, shape, dtype, options):
    import jax.numpy as jnp
    import numpy

    source, target = PORTS[name]
    old, new = mlp(source, (2, 2, 2), **options), mlp(target, (2, 2, 2))
    x = numpy.array(jnp.ones(shape, jnp.bfloat16)) if dtype == "bfloat16" else batch(*shape).astype(dtype)
    before = arrays(target, new)
    with pytest.raises(ValueError, match=r"x is|x does not fit|weights are bfloat16, needs float32 or float64"):
        port(name, old, new, x)
    for was, now in zip(before, arrays(target, new), strict=True):
        assert numpy.array_equal(was, now)


@pytest.mark.filterwarnings("ignore:invalid value encountered:RuntimeWarning")
@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_outputs_that_are_no_numbers_are_refused(name, value):
    source, target = PORTS[name]
    old, new = mlp(source, (2, 2)), mlp(target, (2, 2))
    x = batch(4, 2)
    x[0] = value
    with pytest.raises(ValueError, match="outputs differ by nan"):
        port(name, old, new, x)


def fill(framework, net, matrices):
    """Write matrices into one network as they lie, and zeros into its biases."""
    import torch
    from flax import nnx

    matrices = iter(matrices)
    new = [next(matrices) if w.ndim == 2 else 0 * w for w in arrays(framework, net)]
    if framework == "keras":
        net.set_weights(new)
    elif framework == "torch":
        for old, w in zip(net.parameters(), new, strict=True):
            old.data = torch.from_numpy(w)
    else:
        for (_, old), w in zip(nnx.to_flat_state(nnx.state(net, nnx.Param)), new, strict=True):
            old[...] = w


@pytest.mark.parametrize("name", PORTS)
def test_a_lost_activation_is_noticed_beside_a_large_output(name):
    import numpy

    source, target = PORTS[name]
    old, new, x = mlp(source, (2, 2, 2)), mlp(target, (2, 2, 2), relu=False), batch(16, 2)
    fill(source, old, [numpy.eye(2, dtype="float32"), numpy.diag([2e5, 0.05]).astype("float32")])
    # Only the small output has a hidden unit that is ever negative.
    x[:, 0] = abs(x[:, 0])
    with pytest.raises(ValueError, match=r"outputs differ by 0\.0.*: activation lost\?"):
        port(name, old, new, x)


def with_layer(framework, net, kind):
    """The network with one more layer at its end, called extra: dropout or batch normalisation."""
    import keras
    import torch
    from flax import nnx

    if framework == "torch":
        layer = torch.nn.Dropout() if kind == "dropout" else torch.nn.BatchNorm1d(2)
        return torch.nn.Sequential(OrderedDict([*net.named_children(), ("extra", layer)]))
    if framework == "keras":
        layer = keras.layers.Dropout if kind == "dropout" else keras.layers.BatchNormalization
        net.add(layer(0.5, name="extra") if kind == "dropout" else layer(name="extra"))
        return net

    class Longer(type(net)):
        def __call__(self, x):
            return self.extra(super().__call__(x))

    net.__class__, rngs = Longer, nnx.Rngs(0)
    net.extra = nnx.Dropout(0.5, rngs=rngs) if kind == "dropout" else nnx.BatchNorm(2, rngs=rngs)
    return net


def in_training(framework, net):
    """Whether the last layer is in training mode; one of Keras is told so in each call."""
    return {"torch": lambda: net.extra.training, "flax": lambda: not net.extra.deterministic}.get(framework, bool)()


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("mode", ["train", "eval"])
def test_a_network_with_dropout_is_compared_in_evaluation_mode_and_stays_in_its_own(name, mode):
    kinds = PORTS[name]
    nets = [with_layer(kind, mlp(kind, (2, 2, 2)), "dropout") for kind in kinds]
    for net in nets:
        getattr(net, mode, bool)()
    before = [in_training(*each) for each in zip(kinds, nets, strict=True)]
    port(name, *nets, batch(16, 2))
    assert [in_training(*each) for each in zip(kinds, nets, strict=True)] == before


@pytest.mark.parametrize("name", PORTS)
def test_a_network_with_batch_normalisation_is_refused_and_keeps_its_statistics(name):
    nets = [with_layer(kind, mlp(kind, (2, 2, 2)), "normalisation") for kind in PORTS[name]]
    with pytest.raises(ValueError, match=r"has \[.*extra.*\], needs \[.*extra"):
        port(name, *nets, batch(16, 2))


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("kind", ["empty", "number", "text", "ragged", "none"])
def test_what_is_no_filled_array_is_refused_with_a_value_error(name, kind):
    source, target = PORTS[name]
    x = batch(16, 2)
    wrong = {"empty": x[:0], "number": 1.0, "text": x.astype(str), "ragged": [[1.0], [1.0, 2.0]], "none": None}
    with pytest.raises(ValueError, match="x is"):
        port(name, mlp(source, (2, 2, 2)), mlp(target, (2, 2, 2)), wrong[kind])


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("kind", ["list", "torch", "tensorflow", "jax"])
def test_a_batch_may_be_a_list_or_a_tensor(name, kind):
    import jax.numpy
    import tensorflow
    import torch

    source, target = PORTS[name]
    makers = {"list": lambda x: x.tolist(), "torch": lambda x: torch.tensor(x, requires_grad=True)}
    makers |= {"tensorflow": tensorflow.constant, "jax": jax.numpy.array}
    old, new = mlp(source, (2, 2, 2)), mlp(target, (2, 2, 2))
    port(name, old, new, makers[kind](batch(16, 2)))
    assert_equal_outputs(name, old, new, batch(16, 2))


def raw(framework, net):
    """One network as a function of arrays, which may return several."""
    import torch

    if framework != "torch":
        return net

    def run(*x):
        with torch.no_grad():
            return net(*map(torch.from_numpy, x))

    return run


def assert_equal_outputs(name, old, new, *x):
    import numpy

    ours, theirs = (
        outputs if isinstance(outputs, list | tuple) else [outputs]
        for outputs in (raw(*each)(*x) for each in zip(PORTS[name], (old, new), strict=True))
    )
    assert all(numpy.allclose(*pair, atol=1e-5) for pair in zip(ours, theirs, strict=True))


def pair(framework, net):
    """The same network, which returns its output twice."""
    if framework == "keras":
        import keras

        inputs = outputs = keras.Input((2,))
        for layer in net.layers:
            outputs = layer(outputs)
        return keras.Model(inputs, [outputs, inputs])

    class Pair(type(net)):
        def __call__(self, x):
            return super().__call__(x), x

    net.__class__ = Pair
    return net


@pytest.mark.parametrize("name", PORTS)
def test_networks_that_return_two_arrays_are_compared_in_both(name):
    kinds = PORTS[name]
    old, new = (pair(kind, mlp(kind, (2, 2, 2))) for kind in kinds)
    port(name, old, new, batch(16, 2))
    assert_equal_outputs(name, old, new, batch(16, 2))


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("side", [0, 1], ids=["source", "target"])
def test_a_network_that_returns_more_or_less_than_the_other_is_refused_with_a_value_error(name, side):
    kinds = PORTS[name]
    nets = [mlp(kind, (2, 2, 2)) for kind in kinds]
    nets[side] = pair(kinds[side], nets[side])
    with pytest.raises(ValueError, match=r"outputs \[.*\], needs \["):
        port(name, *nets, batch(16, 2))


def with_two_inputs(framework, net):
    """The same layers in a network that takes two batches."""
    if framework == "keras":
        import keras

        left, right = keras.Input((2,)), keras.Input((2,))
        outputs = keras.layers.Add()([left, right])
        for layer in net.layers:
            outputs = layer(outputs)
        return keras.Model([left, right], outputs)

    class Two(type(net)):
        def __call__(self, x, z):
            return super().__call__(x + z)

    net.__class__ = Two
    return net


@pytest.mark.parametrize("name", PORTS)
def test_a_network_with_two_inputs_takes_a_tuple(name):
    kinds, x = PORTS[name], batch(16, 2)
    old, new = (with_two_inputs(kind, mlp(kind, (2, 2, 2))) for kind in kinds)
    port(name, old, new, (x, x[::-1]))
    assert_equal_outputs(name, *(adding(*each) for each in zip(kinds, (old, new), strict=True)), x, x[::-1].copy())


def adding(framework, net):
    """A network of two inputs, whatever way it takes them."""
    return (lambda *x: net(list(x))) if framework == "keras" else net


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("side", [0, 1], ids=["source", "target"])
@pytest.mark.parametrize("inputs", [1, 2])
def test_two_inputs_for_one_and_one_for_two_are_refused_with_a_value_error(name, side, inputs):
    kinds, x = PORTS[name], batch(16, 2)
    nets = [mlp(kind, (2, 2, 2)) for kind in kinds]
    nets[side] = with_two_inputs(kinds[side], nets[side])
    with pytest.raises(ValueError, match=r"x does not fit|outputs differ"):
        port(name, *nets, x if inputs == 1 else (x, x))


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("side", [0, 1], ids=["source", "target"])
def test_what_is_no_network_of_its_framework_is_refused_with_a_value_error(name, side):
    from flax import linen

    nets = [mlp(kind, (2, 2)) for kind in PORTS[name]]
    for other in (
        linen.Dense(2),
        None,
        mlp(next(kind for kind in ("torch", "keras") if kind != PORTS[name][side]), (2, 2)),
    ):
        nets[side] = other
        with pytest.raises(ValueError, match=r"needs (Module|Model)|linen module: pass nnx.bridge.ToNNX"):
            port(name, *nets, batch(16, 2))


@pytest.mark.parametrize("name", [name for name in PORTS if "torch" in name])
@pytest.mark.parametrize("kind", ["lazy", "meta"])
def test_a_network_whose_weights_have_no_values_yet_is_refused_with_a_value_error(name, kind):
    import torch

    empty = torch.nn.LazyLinear(2) if kind == "lazy" else torch.nn.Linear(2, 2, device="meta")
    nets = [mlp(framework, (2, 2)) for framework in PORTS[name]]
    nets[PORTS[name].index("torch")] = torch.nn.Sequential(OrderedDict(layer0=empty))
    with pytest.raises(ValueError, match=r"layer0\.weight has no values yet"):
        port(name, *nets, batch(16, 2))


@pytest.mark.parametrize("name", [name for name in PORTS if "flax" in name])
def test_a_layer_inside_another_is_found_by_its_path_with_dots(name):
    import keras
    import numpy
    import torch
    from flax import nnx

    class Net(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.ReLU(), torch.nn.Linear(2, 2))

        def forward(self, x):
            return self.layers(x)

    rngs = nnx.Rngs(0)
    dense = keras.layers.Dense(2, "relu", name="layers.0"), keras.layers.Dense(2, name="layers.2")
    nets = {
        "torch": Net(),
        "keras": keras.Sequential([keras.Input((2,)), *dense]),
        "flax": nnx.Sequential(nnx.Linear(2, 2, rngs=rngs), nnx.relu, nnx.Linear(2, 2, rngs=rngs)),
    }
    source, target = PORTS[name]
    port(name, nets[source], nets[target], batch(16, 2))
    ours, theirs = (numpy.asarray(function(kind, nets[kind])(batch(16, 2))) for kind in (source, target))
    assert numpy.allclose(ours, theirs, atol=1e-6)


@pytest.mark.parametrize("name", [name for name in PORTS if "flax" in name])
def test_a_layer_in_a_list_of_flax_is_found_by_its_number(name):
    import keras
    import numpy
    import torch
    from flax import nnx

    class InTorch(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.blocks = torch.nn.ModuleList([torch.nn.Linear(2, 2), torch.nn.Linear(2, 2)])

        def forward(self, x):
            return self.blocks[1](torch.relu(self.blocks[0](x)))

    class InFlax(nnx.Module):
        def __init__(self):
            rngs = nnx.Rngs(0)
            self.blocks = nnx.List([nnx.Linear(2, 2, rngs=rngs), nnx.Linear(2, 2, rngs=rngs)])

        def __call__(self, x):
            return self.blocks[1](nnx.relu(self.blocks[0](x)))

    dense = keras.layers.Dense(2, "relu", name="blocks.0"), keras.layers.Dense(2, name="blocks.1")
    nets = {"torch": InTorch(), "keras": keras.Sequential([keras.Input((2,)), *dense]), "flax": InFlax()}
    source, target = PORTS[name]
    port(name, nets[source], nets[target], batch(16, 2))
    ours, theirs = (numpy.asarray(function(kind, nets[kind])(batch(16, 2))) for kind in (source, target))
    assert numpy.allclose(ours, theirs, atol=1e-6)


@pytest.mark.parametrize("name", [name for name in PORTS if "keras" in name])
def test_a_layer_of_a_keras_model_inside_another_is_found_by_its_path_with_dots(name):
    import keras
    import torch
    from flax import nnx

    def nested(kind, net):
        if kind == "keras":
            return keras.Sequential([keras.Input((2,)), keras.Sequential(net.layers, name="inner")])
        if kind == "torch":
            return torch.nn.Sequential(OrderedDict(inner=net))

        class Outer(nnx.Module):
            def __init__(self):
                self.inner = net

            def __call__(self, x):
                return self.inner(x)

        return Outer()

    old, new = (nested(kind, mlp(kind, (2, 2, 2))) for kind in PORTS[name])
    port(name, old, new, batch(16, 2))
    assert_equal_outputs(name, old, new, batch(16, 2))


@pytest.mark.parametrize("name", [name for name in PORTS if "keras" in name])
def test_two_weights_of_one_name_in_keras_are_refused(name):
    """Names may hold dots, so a layer can be called like one inside another."""
    import keras

    inner = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2, name="b")], name="a")
    twice = keras.Sequential([keras.Input((2,)), inner, keras.layers.Dense(2, name="a.b")])
    nets = [twice if kind == "keras" else mlp(kind, (2, 2)) for kind in PORTS[name]]
    with pytest.raises(ValueError, match=r"a/b/kernel in .* is in no layer, or named twice"):
        port(name, *nets, batch(16, 2))


@pytest.mark.parametrize("name", [name for name in PORTS if "flax" in name])
def test_a_linen_module_is_taken_through_the_bridge(name):
    import numpy
    from flax import linen, nnx

    class Net(linen.Module):
        @linen.compact
        def __call__(self, x):
            return linen.Dense(2, name="layer0")(x)

    bridged = nnx.bridge.ToNNX(Net(), rngs=nnx.Rngs(0)).lazy_init(batch(1, 2))
    nets = [bridged if kind == "flax" else mlp(kind, (2, 2)) for kind in PORTS[name]]
    port(name, *nets, batch(16, 2))
    assert_equal_outputs(name, *nets, batch(16, 2))
    nets = [Net() if kind == "flax" else mlp(kind, (2, 2)) for kind in PORTS[name]]
    with pytest.raises(ValueError, match=r"Net is a linen module: pass nnx.bridge.ToNNX\(module, rngs\).lazy_init"):
        port(name, *nets, batch(16, 2))
    assert numpy.isfinite(arrays("flax", bridged)[0]).all()


@pytest.mark.parametrize("name", PORTS)
def test_a_refusal_names_three_weights_and_counts_the_rest(name):
    source, target = PORTS[name]
    with pytest.raises(ValueError, match=r"has \[.*, '9 more'\], needs \[.*, '9 more'\]") as refusal:
        port(name, mlp(source, (2,) * 7), mlp(target, (2,) * 7, name="other"), batch(16, 2))
    assert len(str(refusal.value)) < 400


OTHER_BACKEND = """
import runpy, sys
for path in sys.argv[1:]:
    print(path)
    runpy.run_path(path)
"""


@pytest.mark.parametrize("backend", ["torch", "jax"])
def test_the_functions_for_keras_print_the_same_on_its_other_backends(backend):
    """On JAX an array that is not copied is shared: what changes the source afterwards would change the target."""
    known = [one for one in programs().values() if one.claim.startswith("recipes/") and "keras" in one.frameworks]
    expected = [line for one in known for line in (str(one.path), *one.output)]
    variables = os.environ | frameworks.SETTINGS | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", OTHER_BACKEND, *(str(one.path) for one in known)]
    run = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == expected


def test_a_call_that_changes_what_it_must_leave_is_noticed():
    import torch

    def spoils(source, target, x):
        source(x).sum()
        raise ValueError("too late")

    def forgets(source, target, x):
        source.eval()

    def fills(source, target, x):
        target.weight.data += 1

    x = torch.ones(2, 2)
    for function, match in ((spoils, "spoils was refused and changed"), (forgets, "forgets changed what it reads")):
        with pytest.raises(AssertionError, match=match):
            watched(function)(torch.nn.BatchNorm1d(2), torch.nn.Linear(2, 2), x)
    watched(fills)(torch.nn.BatchNorm1d(2), torch.nn.Linear(2, 2), x)
