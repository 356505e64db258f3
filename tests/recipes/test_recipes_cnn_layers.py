"""Convolutions of every kind, BatchNorm, and the ways to flatten: carried over by name, or refused with the reason."""

from collections import OrderedDict

import pytest
from pasted import recipe
from test_recipes_cnn import PORTS, images, outputs

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]


def pair(ours, theirs, shape=(8, 7, 6)):
    """A network of PyTorch and a model of Keras from named layers; every array is drawn, variances above zero."""
    import keras
    import numpy
    import torch

    net = torch.nn.Sequential(OrderedDict(ours))
    rng = numpy.random.default_rng(0)
    for key, w in net.state_dict().items():
        if w.is_floating_point():
            drawn = rng.normal(size=w.shape) if "var" not in key else rng.uniform(0.5, 2, w.shape)
            w.copy_(torch.from_numpy(drawn))
    model = keras.Sequential([keras.Input((*shape[1:], shape[0])), *theirs])
    for w in model.weights:
        w.assign(rng.normal(size=w.shape) if "variance" not in w.name else rng.uniform(0.5, 2, w.shape))
    return {"torch": net, "keras": model}


def port(name, nets, shape=(8, 7, 6)):
    """Both give the same outputs afterwards."""
    import numpy

    source, target = PORTS[name]
    recipe(name)(nets[source], nets[target], images(source, 12, *shape))
    nets["torch"].eval()
    ours, theirs = (outputs(kind, nets[kind], images(kind, 12, *shape)) for kind in ("torch", "keras"))
    theirs = numpy.moveaxis(theirs, -1, 1)
    assert abs(ours - theirs).max() <= 1e-4 * abs(ours).max()


def layers():
    """Pairs that are the same layer."""
    import torch
    from keras import layers as k

    nn = torch.nn
    return {
        "stride": ([("c", nn.Conv2d(8, 4, 3, 2))], [k.Conv2D(4, 3, 2, name="c")]),
        "dilation": ([("c", nn.Conv2d(8, 4, 3, dilation=2))], [k.Conv2D(4, 3, dilation_rate=2, name="c")]),
        "groups": ([("c", nn.Conv2d(8, 4, 3, groups=2))], [k.Conv2D(4, 3, groups=2, name="c")]),
        "depthwise": ([("c", nn.Conv2d(8, 8, 3, groups=8))], [k.DepthwiseConv2D(3, name="c")]),
        "depthwise twice": (
            [("c", nn.Conv2d(8, 16, (3, 2), groups=8))],
            [k.DepthwiseConv2D((3, 2), depth_multiplier=2, name="c")],
        ),
        "depthwise as groups": ([("c", nn.Conv2d(8, 16, 3, groups=8))], [k.Conv2D(16, 3, groups=8, name="c")]),
        "transposed": ([("c", nn.ConvTranspose2d(8, 4, 3, 2))], [k.Conv2DTranspose(4, 3, 2, name="c")]),
        "transposed square": ([("c", nn.ConvTranspose2d(8, 8, 3))], [k.Conv2DTranspose(8, 3, name="c")]),
        "same": ([("c", nn.Conv2d(8, 4, 3, padding=1))], [k.Conv2D(4, 3, padding="same", name="c")]),
        "same by name": ([("c", nn.Conv2d(8, 4, 2, padding="same"))], [k.Conv2D(4, 2, padding="same", name="c")]),
        "padded": (
            [("c", nn.Conv2d(8, 4, 3, 2, padding=1))],
            [k.ZeroPadding2D(1), k.Conv2D(4, 3, 2, name="c")],
        ),
        "batchnorm": ([("n", nn.BatchNorm2d(8))], [k.BatchNormalization(epsilon=1e-5, name="n")]),
        "batchnorm bare": (
            [("n", nn.BatchNorm2d(8, affine=False))],
            [k.BatchNormalization(epsilon=1e-5, center=False, scale=False, name="n")],
        ),
        "max pool": (
            [("c", nn.Conv2d(8, 4, 3)), ("p", nn.MaxPool2d(2))],
            [k.Conv2D(4, 3, name="c"), k.MaxPooling2D(2, name="p")],
        ),
        "average pool": (
            [("c", nn.Conv2d(8, 4, 3)), ("p", nn.AvgPool2d(2, stride=1))],
            [k.Conv2D(4, 3, name="c"), k.AveragePooling2D(2, strides=1, name="p")],
        ),
        "block": (
            [
                ("a", nn.Conv2d(8, 16, 1, bias=False)),
                ("an", nn.BatchNorm2d(16, 1e-3)),
                ("ar", nn.ReLU6()),
                ("d", nn.Conv2d(16, 16, 3, padding=1, groups=16, bias=False)),
                ("dn", nn.BatchNorm2d(16, 1e-3)),
                ("dr", nn.ReLU6()),
            ],
            [
                k.Conv2D(16, 1, use_bias=False, name="a"),
                k.BatchNormalization(name="an"),
                k.ReLU(6.0),
                k.DepthwiseConv2D(3, padding="same", use_bias=False, name="d"),
                k.BatchNormalization(name="dn"),
                k.ReLU(6.0),
            ],
        ),
    }


KINDS = [
    "stride",
    "dilation",
    "groups",
    "depthwise",
    "depthwise twice",
    "depthwise as groups",
    "transposed",
    "transposed square",
    "same",
    "same by name",
    "padded",
    "batchnorm",
    "batchnorm bare",
    "max pool",
    "average pool",
    "block",
]


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_layer_is_carried_over(name, kind):
    port(name, pair(*layers()[kind]))


def differing():
    """Pairs of layers whose weights fit, and what the refusal says."""
    import torch
    from keras import layers as k

    nn = torch.nn
    same = k.Conv2D(4, 3, 2, padding="same", name="c")
    return {
        "same at stride 2": ([("c", nn.Conv2d(8, 4, 3, 2, padding=1))], [same], r"c pads 'same', not \(1, 1\)\?"),
        "stride": ([("c", nn.Conv2d(8, 4, 3, 2))], [k.Conv2D(4, 3, name="c")], "c has strides"),
        "dilation": ([("c", nn.Conv2d(8, 4, 3, dilation=2))], [k.Conv2D(4, 3, name="c")], "c has dilation_rate"),
        "transposed": (
            [("c", nn.ConvTranspose2d(8, 8, 3, padding=1))],
            [k.Conv2D(8, 3, padding="same", name="c")],
            "c is Conv2D, needs ConvTranspose2d",
        ),
        "groups": ([("c", nn.Conv2d(8, 4, 3, groups=4))], [k.Conv2D(4, 3, groups=2, name="c")], "c has groups 2"),
        "pool": (
            [("c", nn.Conv2d(8, 4, 3)), ("p", nn.MaxPool2d(2, stride=1))],
            [k.Conv2D(4, 3, name="c"), k.MaxPooling2D(2, name="p")],
            r"p has strides \(2, 2\), needs \(1, 1\)",
        ),
        "separable": (
            [("c", nn.Conv2d(8, 4, 1))],
            [k.SeparableConv2D(4, 1, name="c")],
            "has .*(pointwise|weight).*, needs",
        ),
        "turned window": ([("c", nn.Conv2d(8, 4, 3)), ("f", Flip())], [k.Conv2D(4, 3, name="c")], "outputs differ"),
        "statistics of the batch": (
            [("n", nn.BatchNorm2d(8, track_running_stats=False))],
            [k.BatchNormalization(epsilon=1e-5, name="n")],
            r"has \[.*\], needs \[",
        ),
    }


def Flip():
    import torch

    class Flip(torch.nn.Module):
        def forward(self, x):
            return x.flip(-1)

    return Flip()


DIFFERING = ["same at stride 2", "stride", "dilation", "transposed", "groups", "pool", "separable", "turned window"]


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("kind", [*DIFFERING, "statistics of the batch"])
def test_a_layer_that_is_another_is_refused_with_the_reason(name, kind):
    ours, theirs, message = differing()[kind]
    shape = (8, 6, 6)
    with pytest.raises(ValueError, match=message) as refusal:
        port(name, pair(ours, theirs, shape), shape)
    assert len(str(refusal.value)) < 500


def flattened():
    """Ways to make a row of the maps in Keras; after Permute((3, 1, 2)) it lies as in PyTorch."""
    from keras import layers as k

    return {
        "Flatten": [k.Flatten()],
        "Reshape": [k.Reshape((-1,))],
        "Permute": [k.Permute((3, 1, 2)), k.Flatten()],
        "Permute, Reshape": [k.Permute((3, 1, 2)), k.Reshape((-1,))],
        "pool": [k.GlobalAveragePooling2D()],
    }


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("kind", ["Flatten", "Reshape", "Permute", "Permute, Reshape", "pool"])
def test_every_way_to_flatten_gives_the_same_outputs(name, kind):
    import torch
    from keras import layers as k

    rows = [torch.nn.AdaptiveAvgPool2d(1)] if kind == "pool" else []
    rows.append(torch.nn.Flatten())
    ours = [("c", torch.nn.Conv2d(3, 4, 3)), *((f"f{i}", row) for i, row in enumerate(rows))]
    ours.append(("o", torch.nn.Linear(4 if kind == "pool" else 4 * 4 * 3, 2)))
    theirs = [k.Conv2D(4, 3, name="c"), *flattened()[kind], k.Dense(2, name="o")]
    port(name, pair(ours, theirs, (3, 6, 5)), (3, 6, 5))


@pytest.mark.parametrize("name", PORTS)
def test_names_in_keras_may_hold_dots_and_models_may_hold_models(name):
    import keras
    import torch
    from keras import layers as k

    nn = torch.nn
    features = nn.Sequential(nn.Conv2d(3, 4, 3), nn.ReLU(), nn.Conv2d(4, 4, 1))
    ours = [("features", features), ("flat", nn.Flatten()), ("out", nn.Linear(4 * 4 * 3, 2))]
    dotted = [k.Conv2D(4, 3, activation="relu", name="features.0"), k.Conv2D(4, 1, name="features.2")]
    inner = [k.Conv2D(4, 3, activation="relu", name="0"), k.Conv2D(4, 1, name="2"), k.Flatten()]
    for theirs in ([*dotted, k.Flatten()], [keras.Sequential([keras.Input((6, 5, 3)), *inner], name="features")]):
        port(name, pair(ours, [*theirs, k.Dense(2, name="out")], (3, 6, 5)), (3, 6, 5))
