"""Rows that Keras flattened: every weight that takes one finds its features in the right order."""

from collections import OrderedDict

import pytest
from pasted import recipe
from test_recipes_cnn import PORTS

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]

MAPS = (6, 5, 3)
ROW = 4 * 4 * 3


def draw(nets):
    """Every array is drawn, variances above zero."""
    import numpy

    rng = numpy.random.default_rng(0)
    for key, w in nets["torch"].state_dict().items():
        if w.is_floating_point():
            drawn = rng.uniform(0.5, 2, w.shape) if "var" in key else rng.normal(size=w.shape)
            w.copy_(w.new_tensor(drawn))
    for w in nets["keras"].weights:
        w.assign(rng.uniform(0.5, 2, w.shape) if "variance" in w.name else rng.normal(size=w.shape))
    return nets


def batch(*shape):
    import numpy

    return numpy.random.default_rng(1).normal(size=(12, *shape)).astype("float32")


def last(array):
    import numpy

    return numpy.ascontiguousarray(numpy.moveaxis(array, 1, -1))


def hold(name, nets, shape=(3, 6, 5)):
    """Both give the same outputs afterwards, each of several."""
    import torch

    x = batch(*shape)
    source, target = PORTS[name]
    draw(nets)
    recipe(name)(nets[source], nets[target], x if source == "torch" else last(x))
    ours, theirs = nets["torch"].eval()(torch.from_numpy(x)), nets["keras"](last(x))
    ours, theirs = (own if isinstance(own, tuple | list) else [own] for own in (ours, theirs))
    for y, z in zip(ours, theirs, strict=True):
        y, z = y.detach().numpy(), z.numpy()
        y = last(y) if y.ndim == 4 else y
        assert abs(y - z).max() <= 1e-4 * abs(y).max()


def module(forward, **layers):
    """A network of PyTorch that is a function of its layers and its input."""
    import torch

    class Net(torch.nn.Module):
        def __init__(self):
            super().__init__()
            for name, layer in layers.items():
                self.add_module(name, layer)

        def forward(self, x):
            return forward(self, x)

    return Net()


def several():
    """Networks in which a row has more than one reader, or more than one source."""
    import keras
    import torch
    from keras import layers as k

    nn = torch.nn
    x = keras.Input(MAPS)
    conv = k.Conv2D(4, 3, activation="relu", name="c")
    row = k.Flatten()(conv(x))
    other = k.Flatten()(k.Conv2D(2, 2, name="d")(x))
    same = k.Flatten()(k.Conv2D(4, 3, name="d")(x))

    def heads(*units):
        layers = {name: nn.Linear(ROW, n) for name, n in zip("ab", units, strict=True)}
        net = module(lambda own, x: both(own, own.c(x).relu().flatten(1)), c=nn.Conv2d(3, 4, 3), **layers)
        return net, keras.Model(x, [k.Dense(n, name=name)(row) for name, n in zip("ab", units, strict=True)])

    def both(own, y):
        return own.a(y), own.b(y)

    def joined():
        layers = {"c": nn.Conv2d(3, 4, 3), "d": nn.Conv2d(3, 2, 2), "o": nn.Linear(ROW + 40, 2)}
        net = module(lambda own, x: own.o(torch.cat([own.c(x).relu().flatten(1), own.d(x).flatten(1)], 1)), **layers)
        return net, keras.Model(x, k.Dense(2, name="o")(k.Concatenate()([row, other])))

    def added():
        layers = {"c": nn.Conv2d(3, 4, 3), "d": nn.Conv2d(3, 4, 3), "o": nn.Linear(ROW, 2)}
        net = module(lambda own, x: own.o(own.c(x).relu().flatten(1) + own.d(x).flatten(1)), **layers)
        return net, keras.Model(x, k.Dense(2, name="o")(k.Add()([row, same])))

    return {
        "two heads": lambda: heads(2, 3),
        "two square heads": lambda: heads(ROW, ROW),
        "joined": joined,
        "added": added,
    }


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("kind", ["two heads", "two square heads", "joined", "added"])
def test_every_reader_of_a_row_gets_its_order(name, kind):
    net, model = several()[kind]()
    hold(name, {"torch": net, "keras": model})


def between():
    """What stands between the convolution and the last layer, in PyTorch and in Keras."""
    import keras
    from keras import layers as k
    from torch import nn

    flat = lambda *rest: [("f", nn.Flatten()), *rest]  # noqa: E731
    bare = {"epsilon": 1e-5, "center": False, "scale": False}
    return {
        "BatchNorm": (
            flat(("n", nn.BatchNorm1d(ROW)), ("d", nn.Dropout()), ("r", nn.ReLU())),
            [k.Flatten(), k.BatchNormalization(epsilon=1e-5, name="n"), k.Dropout(0.5), k.ReLU()],
        ),
        "LayerNorm": (
            flat(("n", nn.LayerNorm(ROW))),
            [k.Flatten(), k.LayerNormalization(epsilon=1e-5, name="n")],
        ),
        "bare LayerNorm": (
            flat(("n", nn.LayerNorm(ROW, elementwise_affine=False))),
            [k.Flatten(), k.LayerNormalization(name="n", **bare)],
        ),
        "Masking": (flat(), [k.Flatten(), k.Masking(-99.0)]),
        "Lambda": (flat(), [k.Lambda(lambda y: keras.ops.reshape(y, (-1, ROW)))]),
        "Flatten twice": (flat(), [k.Flatten(), k.Flatten()]),
        "Permute, ReLU": (flat(("r", nn.ReLU())), [k.Permute((3, 1, 2)), k.ReLU(), k.Flatten()]),
        "and back": (
            flat(("u", nn.Unflatten(1, (4, 4, 3))), ("g", nn.Flatten())),
            [k.Flatten(), k.Reshape((4, 3, 4)), k.Flatten()],
        ),
    }


BETWEEN = ["BatchNorm", "LayerNorm", "bare LayerNorm", "Masking", "Lambda", "Flatten twice", "Permute, ReLU"]


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("kind", [*BETWEEN, "and back"])
def test_a_row_keeps_its_order_through_what_changes_none(name, kind):
    import keras
    from keras import layers as k
    from torch import nn

    ours, theirs = between()[kind]
    net = nn.Sequential(OrderedDict([("c", nn.Conv2d(3, 4, 3)), *ours, ("o", nn.Linear(ROW, 2))]))
    model = keras.Sequential([keras.Input(MAPS), k.Conv2D(4, 3, name="c"), *theirs, k.Dense(2, name="o")])
    hold(name, {"torch": net, "keras": model})


def plain():
    from torch import nn

    return nn.Sequential(OrderedDict(c=nn.Conv2d(3, 4, 3), f=nn.Flatten(), o=nn.Linear(ROW, 2)))


def subclassed(call):
    """A model of Keras that is a function of its layers and its input."""
    import keras
    from keras import layers as k

    class Model(keras.Model):
        def __init__(self):
            super().__init__()
            self.c, self.o = k.Conv2D(4, 3, name="c"), k.Dense(2, name="o")
            self.row, self.sized = k.Reshape((-1,)), k.Reshape((ROW,))

        def call(self, x):
            return call(self, x)

    model = Model()
    model(last(batch(*MAPS[-1:], *MAPS[:-1])))
    return model


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("kind", ["row", "sized"])
def test_a_subclassed_model_may_reshape_in_place_of_flatten(name, kind):
    model = subclassed(lambda own, x: own.o(getattr(own, kind)(own.c(x))))
    hold(name, {"torch": plain(), "keras": model})


@pytest.mark.parametrize("name", PORTS)
def test_a_row_that_no_layer_made_is_refused(name):
    import keras

    model = subclassed(lambda own, x: own.o(keras.ops.reshape(own.c(x), (-1, ROW))))
    with pytest.raises(ValueError, match="outputs differ by"):
        hold(name, {"torch": plain(), "keras": model})


@pytest.mark.parametrize("name", PORTS)
def test_a_layer_that_takes_a_row_and_something_else_is_refused(name):
    """The second time its input is no row of maps: no one order of its weights is right."""
    import keras
    from keras import layers as k
    from torch import nn

    layers = {"c": nn.Conv2d(3, 4, 3), "o": nn.Linear(ROW, ROW)}
    net = module(lambda own, x: own.o(own.o(own.c(x).flatten(1))), **layers)
    x, dense = keras.Input(MAPS), k.Dense(ROW, name="o")
    model = keras.Model(x, dense(dense(k.Flatten()(k.Conv2D(4, 3, name="c")(x)))))
    with pytest.raises(ValueError, match="outputs differ by"):
        hold(name, {"torch": net, "keras": model})


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("axes", [1, 3])
def test_a_row_of_one_or_three_axes_is_turned_too(name, axes):
    import keras
    import torch
    from keras import layers as k

    nn, shape = torch.nn, (3, 6, 5, 4)[: axes + 1]
    size = 4
    for side in shape[1:]:
        size *= side - 1
    conv = getattr(nn, f"Conv{axes}d")(3, 4, 2)
    net = nn.Sequential(OrderedDict(c=conv, f=nn.Flatten(), o=nn.Linear(size, 2)))
    conv = getattr(k, f"Conv{axes}D")(4, 2, name="c")
    model = keras.Sequential([keras.Input((*shape[1:], 3)), conv, k.Flatten(), k.Dense(2, name="o")])
    hold(name, {"torch": net, "keras": model}, shape)


@pytest.mark.parametrize("name", PORTS)
def test_an_image_beside_another_input_is_moved_whatever_their_order(name):
    import keras
    import torch
    from keras import layers as k

    class Net(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.a, self.c = torch.nn.Linear(2, 4), torch.nn.Conv2d(3, 4, 3)

        def forward(self, row, x):
            return self.c(x) + self.a(row)[:, :, None, None]

    row, x = keras.Input((2,)), keras.Input(MAPS)
    added = k.Reshape((1, 1, 4))(k.Dense(4, name="a")(row))
    model = keras.Model([row, x], k.Add()([k.Conv2D(4, 3, name="c")(x), added]))
    nets = draw({"torch": Net(), "keras": model})
    source, target = PORTS[name]
    inputs = batch(2), batch(3, 6, 5)
    recipe(name)(nets[source], nets[target], inputs if source == "torch" else (inputs[0], last(inputs[1])))
    y = last(nets["torch"](*map(torch.from_numpy, inputs)).detach().numpy())
    z = model([inputs[0], last(inputs[1])]).numpy()
    assert abs(y - z).max() <= 1e-4 * abs(y).max()


@pytest.mark.parametrize("name", PORTS)
def test_a_padding_of_another_kind_is_named(name):
    import keras
    from keras import layers as k
    from torch import nn

    conv = nn.Conv2d(3, 4, 3, padding="same", padding_mode="reflect")
    model = keras.Sequential([keras.Input(MAPS), k.Conv2D(4, 3, padding="same", name="c")])
    with pytest.raises(ValueError, match=r"outputs differ by .*: c has padding_mode 'reflect'"):
        hold(name, {"torch": nn.Sequential(OrderedDict(c=conv)), "keras": model})
