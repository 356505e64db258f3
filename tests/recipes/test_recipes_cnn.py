"""Convolutional networks: the functions for copying keep their outputs, through Flatten too, or refuse them."""

import pytest
from pasted import recipe

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]

PORTS = {
    "cnn_torch_to_keras": ("torch", "keras"),
    "cnn_keras_to_torch": ("keras", "torch"),
}


def port(name, *arguments):
    return recipe(name)(*arguments)


def cnn(
    framework, maps, channels=(2,), kernel=(2, 2), units=(2,), bias=True, dtype="float32", activation="relu", **other
):
    """Convolutions conv0, … with ReLU, Flatten, and linear layers output0, …; every weight a small whole number."""
    import torch

    left = [size - len(channels) * (k - 1) for size, k in zip(maps, kernel, strict=True)]
    widths = [channels[-1] * left[0] * left[1], *units]
    net = torch.nn.Sequential()
    options = {"bias": bias, "dtype": getattr(torch, dtype)}
    name, padding = other.get("name", "conv"), other.get("padding", "valid")
    for i, (inputs, outputs) in enumerate(zip([1, *channels], channels, strict=False)):
        net.add_module(f"{name}{i}", torch.nn.Conv2d(inputs, outputs, kernel, padding=padding, **options))
        if activation:
            net.append(torch.nn.ReLU())
    net.append(torch.nn.Flatten())
    if padding == "same":
        widths[0] = channels[-1] * maps[0] * maps[1]
    for i, (inputs, outputs) in enumerate(zip(widths, units, strict=False)):
        net.add_module(f"output{i}", torch.nn.Linear(inputs, outputs, **options))
    if framework == "torch":
        for w in net.parameters():
            w.data.random_(-3, 4)
        return net
    import keras

    options = {"use_bias": bias, "dtype": dtype}
    model = keras.Sequential([keras.Input((*maps, 1))])
    for i, outputs in enumerate(channels):
        here = options | {"padding": padding, "activation": activation, "name": f"{name}{i}"}
        model.add(keras.layers.Conv2D(outputs, kernel, **here))
    model.add(keras.layers.Flatten())
    for i, outputs in enumerate(units):
        model.add(keras.layers.Dense(outputs, name=f"output{i}", **options))
    model.set_weights([whole_numbers(*w.shape, seed=w.shape[-1]) for w in model.weights])
    return model


def whole_numbers(*shape, seed=0):
    import numpy

    return numpy.random.default_rng(seed).integers(-3, 4, shape).astype("float32")


def images(framework, *shape):
    """A batch as one framework takes it."""
    import numpy

    x = whole_numbers(*shape)
    return x if framework == "torch" else numpy.ascontiguousarray(numpy.moveaxis(x, 1, -1))


def outputs(framework, net, x):
    import torch

    return net(torch.from_numpy(x)).detach().numpy() if framework == "torch" else net(x).numpy()


def arrays(framework, net):
    """A copy of the weights of one network as they lie."""
    return [w.detach().numpy().copy() for w in net.parameters()] if framework == "torch" else net.get_weights()


@pytest.mark.parametrize("name", PORTS)
def test_a_convolutional_network_gives_the_same_outputs_in_the_other_framework(name):
    import numpy
    from hypothesis import given, settings
    from hypothesis import strategies as st

    size = st.integers(1, 3)
    source, target = PORTS[name]

    @settings(max_examples=8, deadline=None)
    @given(
        st.tuples(size, size),
        st.tuples(size, size),
        st.lists(size, min_size=1, max_size=2),
        st.booleans(),
        st.booleans(),
    )
    def hold(left, kernel, channels, square, bias):
        maps = tuple(a + len(channels) * (k - 1) for a, k in zip(left, kernel, strict=True))
        flat = channels[-1] * left[0] * left[1]
        options = {"channels": channels, "kernel": kernel, "units": (flat, flat, 2) if square else (2,), "bias": bias}
        old, new = cnn(source, maps, **options), cnn(target, maps, **options)
        port(name, old, new, images(source, 8, 1, *maps))
        ours, theirs = outputs(target, new, images(target, 8, 1, *maps)), images(source, 8, 1, *maps)
        assert numpy.array_equal(ours, outputs(source, old, theirs))

    hold()


@pytest.mark.parametrize("name", PORTS)
def test_only_the_layer_after_flatten_is_permuted(name):
    import numpy

    source, target = PORTS[name]
    options = {"maps": (3, 4), "channels": (3, 3), "units": (6, 6, 6)}
    old, new = cnn(source, **options), cnn(target, **options)
    port(name, old, new, images(source, 8, 1, 3, 4))
    dense = [[w for w in arrays(*each) if w.shape == (6, 6)] for each in ((source, old), (target, new))]
    same = [numpy.array_equal(ours.T, theirs) for ours, theirs in zip(*dense, strict=True)]
    assert same == [False, True, True]


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize(
    ("theirs", "ours", "message"),
    [
        ({}, {"channels": (3,)}, r"has .*conv.*, needs .*conv"),
        ({}, {"padding": "same"}, r"has .*output.*, needs .*output"),
        ({}, {"activation": None}, "outputs differ by .*: activation lost"),
        ({"activation": None}, {}, "outputs differ by .*: activation lost"),
        ({}, {"dtype": "float64"}, r"has .*float64.*, needs .*float32"),
        ({}, {"bias": False}, r"has \[\], needs \[.*conv0.*bias.*output0"),
        ({"bias": False}, {}, r"has \[.*conv0.*bias.*output0.*\], needs \[\]"),
        ({}, {"name": "layer"}, r"has \[.*layer0.*\], needs \[.*conv0"),
        ({}, {"units": (12, 12)}, r"has \[.*output.*\], needs \[.*"),
    ],
    ids=["channels", "padding", "activation", "surplus", "dtype", "missing bias", "surplus bias", "name", "layers"],
)
def test_a_convolutional_network_that_does_not_match_is_refused_and_left_as_it_was(name, theirs, ours, message):
    import numpy

    source, target = PORTS[name]
    fitting = {"maps": (4, 3), "channels": (2,), "units": (12,)}
    old, new = cnn(source, **(fitting | theirs)), cnn(target, **(fitting | ours))
    before = arrays(target, new)
    with pytest.raises(ValueError, match=message):
        port(name, old, new, images(source, 8, 1, 4, 3))
    assert all(numpy.array_equal(was, now) for was, now in zip(before, arrays(target, new), strict=True))


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize(
    ("maps", "dtype", "options"),
    [((5, 3), "float32", {}), ((4, 3), "float64", {}), ((4, 3), "float32", {"dtype": "bfloat16"})],
    ids=["size", "dtype", "bfloat16"],
)
def test_images_that_do_not_fit_are_refused_with_a_value_error(name, maps, dtype, options):
    source, target = PORTS[name]
    old, new = cnn(source, (4, 3), **options), cnn(target, (4, 3))
    with pytest.raises(ValueError, match=r"x is|x does not fit|weights are bfloat16"):
        port(name, old, new, images(source, 8, 1, *maps).astype(dtype))


@pytest.mark.filterwarnings("ignore:invalid value encountered:RuntimeWarning")
@pytest.mark.parametrize("name", PORTS)
def test_outputs_that_are_no_numbers_are_refused(name):
    source, target = PORTS[name]
    for value in (float("nan"), float("inf")):
        x = images(source, 8, 1, 4, 3)
        x[0] = value
        with pytest.raises(ValueError, match="outputs differ by nan"):
            port(name, cnn(source, (4, 3)), cnn(target, (4, 3)), x)


@pytest.mark.parametrize("name", PORTS)
def test_an_empty_batch_is_refused_and_a_list_or_a_tensor_is_not(name):
    import torch

    x, nets = images(PORTS[name][0], 8, 1, 4, 3), [cnn(kind, (4, 3)) for kind in PORTS[name]]
    with pytest.raises(ValueError, match=r"x is float32 \(0, .*needs filled float32"):
        port(name, *nets, x[:0])
    for same in (x.tolist(), torch.from_numpy(x)):
        port(name, *(cnn(kind, (4, 3)) for kind in PORTS[name]), same)


@pytest.mark.parametrize("name", PORTS)
def test_another_epsilon_is_refused_by_name(name):
    import keras
    import torch

    nets = {"torch": cnn("torch", (4, 3)), "keras": cnn("keras", (4, 3))}
    nets["torch"].add_module("extra", torch.nn.BatchNorm1d(2))
    nets["keras"].add(keras.layers.BatchNormalization(name="extra"))
    with pytest.raises(ValueError, match=r"extra has epsilon 0\.001, needs 1e-05"):
        port(name, *(nets[kind] for kind in PORTS[name]), images(PORTS[name][0], 8, 1, 4, 3))


def subclassed(keras):
    """A model whose layers are attributes, so that none of them knows its input."""

    class Model(keras.Model):
        def __init__(self):
            super().__init__()
            self.conv = keras.layers.Conv2D(2, 2, activation="relu", name="conv0")
            self.flatten = keras.layers.Flatten(name="flat")
            self.dense = keras.layers.Dense(2, name="output0")

        def call(self, x):
            return self.dense(self.flatten(self.conv(x)))

    model = Model()
    model(images("keras", 1, 1, 4, 3))
    return model


@pytest.mark.parametrize("name", PORTS)
def test_a_model_of_keras_in_subclass_form_is_ported_through_its_flatten(name):
    import keras
    import numpy

    source, target = PORTS[name]
    old, new = (subclassed(keras) if kind == "keras" else cnn(kind, (4, 3)) for kind in (source, target))
    port(name, old, new, images(source, 8, 1, 4, 3))
    ours, theirs = (outputs(*each, images(each[0], 8, 1, 4, 3)) for each in ((source, old), (target, new)))
    assert numpy.allclose(ours, theirs, atol=1e-4)


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("side", [0, 1], ids=["source", "target"])
def test_a_network_that_returns_no_single_array_is_refused_with_a_value_error(name, side):
    import keras

    nets = [cnn(kind, (4, 3)) for kind in PORTS[name]]
    if PORTS[name][side] == "keras":
        nets[side] = keras.Model(nets[side].inputs, [nets[side].outputs[0], nets[side].inputs[0]])
    else:

        class Pair(type(nets[side])):
            def forward(self, x):
                return super().forward(x), x

        nets[side].__class__ = Pair
    with pytest.raises(ValueError, match=r"outputs \[.*\], needs \["):
        port(name, *nets, images(PORTS[name][0], 8, 1, 4, 3))


@pytest.mark.parametrize("name", PORTS)
def test_another_stride_is_refused_by_name(name):
    import torch

    nets = [cnn(kind, (4, 3)) for kind in PORTS[name]]
    (net,) = [net for net in nets if isinstance(net, torch.nn.Module)]
    net.conv0.stride = (2, 2)
    with pytest.raises(ValueError, match=r"conv0 has strides \(\d, \d\), needs \(\d, \d\)"):
        port(name, *nets, images(PORTS[name][0], 8, 1, 4, 3))
