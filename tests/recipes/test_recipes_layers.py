"""Single layers: every setting comes along or is refused, and the outputs are the same."""

import functools

import pytest
from pasted import recipe

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]


def drawn(*shape):
    import numpy

    return numpy.random.default_rng(0).normal(size=shape).astype("float32")


def draw(torch, layer):
    """The layer in evaluation mode, every array drawn, variances above zero."""
    for key, w in layer.state_dict().items():
        if w.is_floating_point():
            w.uniform_(0.5, 2) if "var" in key else w.normal_()
    return layer.eval()


def modules():
    """Layers of PyTorch and the shape of their input; a twin in both frameworks."""
    from torch import nn

    return {
        "conv": (nn.Conv2d(4, 6, 3), (2, 4, 7, 6)),
        "no bias": (nn.Conv2d(4, 6, 3, bias=False), (2, 4, 7, 6)),
        "stride": (nn.Conv2d(4, 6, (3, 2), (2, 1)), (2, 4, 7, 6)),
        "dilation": (nn.Conv2d(4, 6, 3, dilation=2), (2, 4, 7, 6)),
        "padding": (nn.Conv2d(4, 6, (3, 5), padding=(1, 2)), (2, 4, 7, 6)),
        "same": (nn.Conv2d(4, 6, (2, 4), padding="same"), (2, 4, 7, 6)),
        "groups": (nn.Conv2d(4, 6, 3, groups=2), (2, 4, 7, 6)),
        "depthwise": (nn.Conv2d(4, 8, 3, groups=4), (2, 4, 7, 6)),
        "conv 1-D": (nn.Conv1d(4, 6, 3, 2), (2, 4, 7)),
        "conv 3-D": (nn.Conv3d(2, 3, 2), (2, 2, 4, 3, 5)),
        "float64": (nn.Conv1d(4, 6, 3).double(), (2, 4, 7)),
        "transposed": (nn.ConvTranspose2d(4, 6, 3), (2, 4, 5, 3)),
        "transposed stride": (nn.ConvTranspose2d(4, 4, (3, 2), 2), (2, 4, 5, 3)),
        "transposed 1-D": (nn.ConvTranspose1d(4, 6, 5, 3, bias=False), (2, 4, 5)),
        "transposed 3-D": (nn.ConvTranspose3d(2, 3, 3, 2), (2, 2, 4, 3, 2)),
        "batchnorm": (nn.BatchNorm2d(4, 1e-3, 0.25), (2, 4, 5, 3)),
        "batchnorm bare": (nn.BatchNorm1d(4, affine=False), (2, 4)),
        "layernorm": (nn.LayerNorm(4, 1e-3), (2, 3, 4)),
        "layernorm bare": (nn.LayerNorm(4, elementwise_affine=False), (2, 3, 4)),
        "layernorm no bias": (nn.LayerNorm(4, bias=False), (2, 4)),
        "rmsnorm": (nn.RMSNorm(4), (2, 3, 4)),
        "rmsnorm epsilon": (nn.RMSNorm(4, eps=1e-2), (2, 4)),
        "embedding": (nn.Embedding(9, 4), (2, 3)),
    }


NAMES = ["conv", "no bias", "stride", "dilation", "padding", "same", "groups", "depthwise", "conv 1-D", "conv 3-D"]
NAMES += ["float64", "transposed", "transposed stride", "transposed 1-D", "transposed 3-D", "batchnorm"]
NAMES += [
    "batchnorm bare",
    "layernorm",
    "layernorm bare",
    "layernorm no bias",
    "rmsnorm",
    "rmsnorm epsilon",
    "embedding",
]


def channels_last(layer, array):
    import numpy

    name = type(layer).__name__
    return numpy.moveaxis(array, 1, -1) if name.startswith(("Conv", "BatchNorm")) else array


def compare(layer, new, shape):
    """The module and its twin on one input."""
    import numpy
    import torch

    x = drawn(*shape)
    if type(layer).__name__ == "Embedding":
        x = numpy.arange(x.size).reshape(x.shape) % 9
    x = x.astype("float64") if any(w.dtype == torch.float64 for w in layer.parameters()) else x
    y = channels_last(layer, layer(torch.from_numpy(x)).detach().numpy())
    z = new(channels_last(layer, x))
    z = numpy.asarray(z.detach() if hasattr(z, "detach") else z)
    assert z.shape == y.shape
    assert abs(z - y).max() <= 1e-4 * abs(y).max()


@pytest.mark.parametrize("name", NAMES)
def test_a_layer_of_pytorch_becomes_the_same_layer_of_keras_and_back(name):
    import keras
    import torch

    layer, shape = modules()[name]
    draw(torch, layer)
    new = recipe("layer_torch_to_keras")(layer)
    compare(layer, new, shape)
    same = type(new).from_config(new.get_config())
    same(channels_last(layer, keras.ops.convert_to_numpy(keras.ops.zeros(shape))))
    same.set_weights(new.get_weights())
    back = recipe("layer_keras_to_torch")(same)
    assert type(back) is type(layer)
    assert not back.training
    for key, w in layer.state_dict().items():
        assert torch.equal(back.state_dict()[key], w)
    for key in ("eps", "momentum", "stride", "groups", "dilation"):
        ours, theirs = getattr(layer, key, None), getattr(back, key, None)
        assert ours is None or ours == pytest.approx(theirs)


@pytest.mark.parametrize("name", NAMES)
def test_a_layer_of_pytorch_becomes_the_same_layer_of_flax(name):
    import torch

    layer, shape = modules()[name]
    draw(torch, layer)
    if name == "float64":
        layer, shape = layer.float(), shape
    new = recipe("layer_torch_to_flax")(layer)
    compare(layer, new, shape)
    if "batchnorm" in name:
        assert new.momentum == pytest.approx(1 - layer.momentum)
    back = recipe("layer_flax_to_torch")(new, len(shape) - 2)
    assert type(back) is type(layer)
    for key, w in layer.state_dict().items():
        assert torch.equal(back.state_dict()[key], w)
    compare(back, new, shape)


def wider():
    """Layers that Flax has and Keras has not."""
    from torch import nn

    return [
        (nn.Conv2d(4, 6, 3, 2, padding=1), (2, 4, 6, 6)),
        (nn.Conv2d(4, 6, 3, padding=2), (2, 4, 6, 6)),
        (nn.ConvTranspose2d(4, 6, 3, 2, padding=1, output_padding=1), (2, 4, 5, 3)),
        (nn.ConvTranspose2d(4, 6, 3, 2, padding=1, dilation=2), (2, 4, 5, 3)),
        (nn.ConvTranspose1d(4, 6, 2, 3), (2, 4, 5)),
    ]


@pytest.mark.parametrize("index", range(5))
def test_any_padding_goes_to_flax_and_is_refused_for_keras_with_the_reason(index):
    import torch

    layer, shape = wider()[index]
    draw(torch, layer)
    new = recipe("layer_torch_to_flax")(layer)
    compare(layer, new, shape)
    compare(recipe("layer_flax_to_torch")(new), new, shape)
    with pytest.raises(ValueError, match=r"put ZeroPadding before|has no twin: needs no padding"):
        recipe("layer_torch_to_keras")(layer)


def refused():
    from torch import nn

    return {
        "reflect": (nn.Conv2d(2, 2, 3, padding=1, padding_mode="reflect"), "padding_mode is reflect"),
        "no statistics": (nn.BatchNorm1d(2, track_running_stats=False), "BatchNorm1d has no running statistics"),
        "average": (nn.BatchNorm1d(2, momentum=None), "BatchNorm1d has no running statistics"),
        "two axes": (nn.LayerNorm((2, 3)), "needs one axis"),
        "max_norm": (nn.Embedding(3, 2, max_norm=1.0), "Embedding has max_norm or padding_idx"),
        "padding_idx": (nn.Embedding(3, 2, padding_idx=0), "Embedding has max_norm or padding_idx"),
        "GroupNorm": (nn.GroupNorm(1, 2), "GroupNorm is none of those listed"),
        "InstanceNorm": (nn.InstanceNorm1d(2), "InstanceNorm1d is none of those listed"),
        "groups": (nn.ConvTranspose1d(2, 2, 3, groups=2), "has no twin|groups is 2, needs 1"),
        "Linear": (nn.Linear(2, 2), "Linear is none of those listed"),
        "lazy": (nn.LazyConv2d(2, 2), "LazyConv2d"),
        "subclass": (type("Conv2d", (nn.Conv2d,), {})(2, 2, 3), "is no layer of torch.nn itself"),
        "no layer": (None, "NoneType is no layer"),
    }


REFUSED = ["reflect", "no statistics", "average", "two axes", "max_norm", "padding_idx", "GroupNorm", "InstanceNorm"]
REFUSED += ["groups", "Linear", "lazy", "subclass", "no layer"]


@pytest.mark.parametrize("other", ["keras", "flax"])
@pytest.mark.parametrize("name", REFUSED)
def test_a_layer_of_pytorch_without_a_twin_is_refused_with_the_reason(name, other):
    layer, message = refused()[name]
    with pytest.raises(ValueError, match=message):
        recipe(f"layer_torch_to_{other}")(layer)


def refused_of_keras():
    from keras import layers as k

    image, row = (None, 6, 6, 2), (None, 2)
    return {
        "same at stride 2": (k.Conv2D(2, 3, 2, padding="same"), image, "pads by the size of its input"),
        "causal": (k.Conv1D(2, 3, padding="causal"), (None, 6, 2), "pads 'causal'"),
        "activation": (k.Conv2D(2, 3, activation="relu"), image, "has activation relu"),
        "transposed same": (k.Conv2DTranspose(2, 3, 2, padding="same"), image, "pads 'same': crop it"),
        "channels first": (k.Conv2D(2, 3, data_format="channels_first"), (None, 2, 6, 6), "channels first already"),
        "axis": (k.BatchNormalization(axis=1), (None, 2, 6, 6), "has axis 1, needs -1"),
        "two axes": (k.LayerNormalization(axis=[-2, -1], center=False, scale=False), (None, 3, 2), "needs -1"),
        "output padding": (k.Conv2DTranspose(2, 3, 2, output_padding=1), image, "has output_padding"),
        "gamma": (k.BatchNormalization(scale=False), row, "has only gamma or beta"),
        "rms": (k.LayerNormalization(rms_scaling=True), row, "has rms_scaling"),
        "rms without beta": (k.LayerNormalization(rms_scaling=True, center=False), row, "has rms_scaling"),
        "beta": (k.LayerNormalization(scale=False), row, "has beta without gamma"),
        "mask": (k.Embedding(3, 2, mask_zero=True), (None,), "masks its zeros"),
        "separable": (k.SeparableConv2D(2, 3), image, "is SeparableConv2D"),
        "group": (k.GroupNormalization(1), image, "is GroupNormalization"),
        "not built": (k.Conv2D(2, 3), None, "is not built: call it once"),
    }


OF_KERAS = ["same at stride 2", "causal", "activation", "transposed same", "channels first", "axis", "gamma", "beta"]
OF_KERAS += ["rms", "rms without beta", "mask", "separable", "group", "not built", "two axes", "output padding"]


@pytest.mark.parametrize("name", OF_KERAS)
def test_a_layer_of_keras_without_a_twin_is_refused_with_the_reason(name):
    layer, shape, message = refused_of_keras()[name]
    if shape:
        layer.build(shape)
    with pytest.raises(ValueError, match=message):
        recipe("layer_keras_to_torch")(layer)


def test_a_depthwise_layer_of_keras_with_several_maps_for_each_channel_is_the_same_in_pytorch():
    import keras

    layer = keras.layers.DepthwiseConv2D((3, 2), (2, 2), depth_multiplier=3)
    layer.build((None, 6, 7, 4))
    layer.set_weights([drawn(*w.shape) for w in layer.weights])
    compare(recipe("layer_keras_to_torch")(layer), layer, (2, 4, 6, 7))


RECURRENT = ["LSTM", "GRU"]


@pytest.mark.parametrize("kind", RECURRENT)
@pytest.mark.parametrize("options", [{}, {"bias": False}, {"bidirectional": True}], ids=["plain", "bare", "both ways"])
def test_a_recurrent_layer_survives_the_way_to_keras_and_back(kind, options):
    import numpy
    import torch

    rnn = draw(torch, getattr(torch.nn, kind)(3, 4, batch_first=True, **options))
    layer, x = recipe("rnn_torch_to_keras")(rnn), drawn(2, 5, 3)
    back = recipe("rnn_keras_to_torch")(layer)
    y = rnn(torch.from_numpy(x))[0].detach().numpy()
    for z in (layer(x).numpy(), back(torch.from_numpy(x))[0].detach().numpy()):
        assert numpy.allclose(y, z, atol=1e-5)
    if kind == "GRU":
        for ours, theirs in zip(rnn.parameters(), back.parameters(), strict=True):
            assert torch.equal(ours, theirs)


@pytest.mark.parametrize("kind", RECURRENT)
def test_a_gru_whose_gates_keep_their_order_would_be_noticed(kind):
    """The weights fit without a turn of the gates; only the outputs tell."""
    import numpy
    import torch

    rnn = draw(torch, getattr(torch.nn, kind)(3, 4, batch_first=True))
    layer, x = recipe("rnn_torch_to_keras")(rnn), drawn(2, 5, 3)
    b = rnn.bias_ih_l0 + rnn.bias_hh_l0 if kind == "LSTM" else torch.stack([rnn.bias_ih_l0, rnn.bias_hh_l0])
    layer.set_weights([w.detach().numpy() for w in (rnn.weight_ih_l0.T, rnn.weight_hh_l0.T, b)])
    same = numpy.allclose(layer(x).numpy(), rnn(torch.from_numpy(x))[0].detach().numpy(), atol=1e-5)
    assert same == (kind == "LSTM")


@pytest.mark.parametrize("kind", RECURRENT)
@pytest.mark.parametrize("bias", [True, False])
def test_a_recurrent_layer_of_pytorch_is_the_same_in_flax(kind, bias):
    import numpy
    import torch

    rnn = draw(torch, getattr(torch.nn, kind)(3, 4, batch_first=True, bias=bias))
    if kind == "GRU" and bias:
        with pytest.raises(ValueError, match="bias_hh of n is not zero, Flax has none"):
            recipe("rnn_torch_to_flax")(rnn)
        rnn.bias_hh_l0.data[-4:] = 0
    x = drawn(2, 5, 3)
    new = recipe("rnn_torch_to_flax")(rnn)
    back, z = recipe("rnn_flax_to_torch")(new), new(x)
    for own in (rnn, back):
        assert numpy.allclose(own(torch.from_numpy(x))[0].detach().numpy(), z, atol=1e-5)


@pytest.mark.parametrize("tied", ["weight", "bias"])
def test_tied_arrays_of_an_lstm_go_to_flax(tied):
    import numpy
    import torch

    rnn = draw(torch, torch.nn.LSTM(4, 4, batch_first=True))
    setattr(rnn, f"{tied}_hh_l0", getattr(rnn, f"{tied}_ih_l0"))
    x = drawn(2, 5, 4)
    y = rnn(torch.from_numpy(x))[0].detach().numpy()
    assert numpy.allclose(y, recipe("rnn_torch_to_flax")(rnn)(x), atol=1e-5)


@pytest.mark.parametrize("other", ["keras", "flax"])
def test_what_is_no_single_recurrent_layer_is_refused(other):
    from torch import nn

    for rnn in (nn.LSTM(2, 2, num_layers=2), nn.LSTM(2, 3, proj_size=2)):
        with pytest.raises(ValueError, match="needs one layer, without projection"):
            recipe(f"rnn_torch_to_{other}")(rnn)
    for rnn in (nn.RNN(2, 2), nn.Linear(2, 2), None):
        with pytest.raises(ValueError, match=r"needs torch\.nn\.LSTM or GRU"):
            recipe(f"rnn_torch_to_{other}")(rnn)


def test_a_recurrent_layer_of_keras_without_a_twin_is_refused_with_the_reason():
    from keras import layers as k

    wrong = [
        (k.GRU(2, reset_after=False), "reset_after=False"),
        (k.LSTM(2, activation="relu"), "needs tanh and sigmoid"),
        (k.LSTM(2, go_backwards=True), "go_backwards"),
        (k.LSTM(2, stateful=True), "stateful"),
        (k.Bidirectional(k.LSTM(2), merge_mode="sum"), "merge_mode is sum"),
        (k.SimpleRNN(2), "needs a built LSTM or GRU"),
    ]
    for layer, message in wrong:
        layer.build((1 if getattr(layer, "stateful", False) else None, 4, 3))
        with pytest.raises(ValueError, match=message):
            recipe("rnn_keras_to_torch")(layer)
    with pytest.raises(ValueError, match="needs a built LSTM or GRU"):
        recipe("rnn_keras_to_torch")(k.LSTM(2))


def test_the_first_difference_names_the_layer_and_what_ran_before_it():
    import keras
    import torch
    from keras import layers as k
    from torch import nn

    def conv(**options):
        return k.Conv2D(4, 3, name="conv", **options)

    net = nn.Sequential()
    for name, layer in (("conv", nn.Conv2d(3, 4, 3, 2, padding=1)), ("norm", nn.BatchNorm2d(4)), ("act", nn.GELU())):
        net.add_module(name, layer)
    net.add_module("flat", nn.Flatten())
    net.add_module("out", nn.Linear(4 * 4 * 4, 2))
    draw(torch, net)
    find, x = recipe("first_difference_torch_to_keras"), drawn(2, 3, 8, 8)

    def built(first, epsilon=1e-5, act=keras.activations.gelu):
        rest = [k.BatchNormalization(epsilon=epsilon, name="norm"), k.Activation(act, name="act")]
        model = keras.Sequential([keras.Input((8, 8, 3)), *first, *rest, k.Flatten(), k.Dense(2, name="out")])
        arrays = net.state_dict()
        model.get_layer("conv").set_weights([arrays["conv.weight"].permute(2, 3, 1, 0), arrays["conv.bias"]])
        keys = ("weight", "bias", "running_mean", "running_var")
        model.get_layer("norm").set_weights([arrays[f"norm.{key}"] for key in keys])
        kernel = arrays["out.weight"].reshape(2, 4, 4, 4).permute(2, 3, 1, 0).reshape(64, 2)
        model.get_layer("out").set_weights([kernel, arrays["out.bias"]])
        return model

    padded = [k.ZeroPadding2D(1), conv(strides=2)]
    assert find(net, built(padded), x) is None
    assert find(net, built([conv(strides=2, padding="same")]), x).startswith("conv differs by")
    assert find(net, built(padded, epsilon=0.1), x).startswith("norm differs by")
    tanh = functools.partial(keras.activations.gelu, approximate=True)
    wrong = find(net, built(padded, act=lambda y: tanh(y)), x)
    assert wrong.startswith("act differs by")
    assert wrong.endswith("between norm and it ran nothing")
    with pytest.raises(ValueError, match="no name in common"):
        find(nn.Sequential(nn.Flatten()), built(padded), x)


OF_FLAX = [{}, {"padding": "VALID"}, {"padding": "VALID", "kernel_dilation": 2}, {"padding": (1, 1)}]


@pytest.mark.parametrize("strides", [1, 2, 3])
@pytest.mark.parametrize("options", OF_FLAX, ids=str)
@pytest.mark.parametrize("kind", ["Conv", "ConvTranspose"])
def test_a_convolution_of_flax_is_the_same_in_pytorch_or_refused_with_the_reason(kind, options, strides):
    from flax import nnx

    layer = getattr(nnx, kind)(4, 6, (2, 3), strides, rngs=nnx.Rngs(0), **options)
    layer.bias[...] = drawn(6)
    if not options and (kind == "ConvTranspose" or strides > 1):
        with pytest.raises(ValueError, match="padding 'SAME'"):
            recipe("layer_flax_to_torch")(layer)
        return
    compare(recipe("layer_flax_to_torch")(layer), layer, (2, 4, 7, 8))


def test_a_transposed_convolution_of_flax_may_give_its_padding_as_one_number_an_axis():
    from flax import nnx

    layer = nnx.ConvTranspose(4, 6, (3,), padding=(1,), rngs=nnx.Rngs(0))
    compare(recipe("layer_flax_to_torch")(layer), layer, (2, 4, 7))


def test_a_layer_of_flax_without_a_twin_is_refused_with_the_reason():
    import jax.numpy as jnp
    from flax import linen, nnx

    rngs = {"rngs": nnx.Rngs(0)}
    wrong = [
        (nnx.Conv(2, 2, (3,), padding="CIRCULAR", **rngs), "padding 'CIRCULAR'"),
        (nnx.Conv(2, 2, (3,), padding=[(2, 0)], **rngs), "differs by side"),
        (nnx.Conv(2, 2, (3,), mask=jnp.ones((3, 2, 2)), **rngs), "the kernel is masked"),
        (nnx.Conv(2, 2, (3,), input_dilation=2, **rngs), "input_dilation"),
        (nnx.ConvTranspose(2, 2, (3,), padding="VALID", transpose_kernel=True, **rngs), "transpose_kernel=True"),
        (nnx.ConvTranspose(2, 2, (3,), padding=[(3, 3)], **rngs), "PyTorch has none like it"),
        (nnx.BatchNorm(2, axis=1, **rngs), "is over axis 1"),
        (nnx.BatchNorm(2, use_bias=False, **rngs), "has only scale or bias"),
        (nnx.LayerNorm(2, use_scale=False, **rngs), "has a bias without a scale"),
        (nnx.LayerNorm(2, reduction_axes=(-2, -1), **rngs), "is over axes"),
        (nnx.RMSNorm(2, reduction_axes=(-2, -1), **rngs), "is over axes"),
        (nnx.GroupNorm(2, 1, **rngs), "GroupNorm is none of those listed"),
        (nnx.Linear(2, 2, **rngs), "Linear is none of those listed"),
        (linen.Conv(2, (3,)), "none of those listed|is no layer of nnx itself"),
    ]
    for layer, message in wrong:
        with pytest.raises(ValueError, match=message):
            recipe("layer_flax_to_torch")(layer)


def test_a_recurrent_layer_of_flax_without_a_twin_is_refused_with_the_reason():
    from flax import nnx

    rngs = {"rngs": nnx.Rngs(0)}
    wrong = [
        (nnx.RNN(nnx.LSTMCell(2, 2, **rngs)), "LSTMCell, needs one of"),
        (nnx.RNN(nnx.GRUCell(2, 2, activation_fn=nnx.relu, **rngs)), "needs the activations"),
        (nnx.RNN(nnx.GRUCell(2, 2, **rngs), reverse=True), "runs backwards"),
        (nnx.GRUCell(2, 2, **rngs), "GRUCell, needs nnx.RNN"),
        (nnx.RNN(nnx.GRUCell(2, 2, carry_init=nnx.initializers.ones, **rngs)), "carry_init is not zero"),
        (nnx.RNN(nnx.OptimizedLSTMCell(2, 2, carry_init=nnx.initializers.ones, **rngs)), "carry_init is not zero"),
    ]
    for layer, message in wrong:
        with pytest.raises(ValueError, match=message):
            recipe("rnn_flax_to_torch")(layer)


def hooked(layer, before):
    """With a hook that may change what the layer computes, and that no copy of its weights would bring along."""
    if before:
        layer.register_forward_pre_hook(lambda module, inputs: (inputs[0] * 2, *inputs[1:]))
    else:
        layer.register_forward_hook(lambda module, inputs, output: output)
    return layer


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("other", ["keras", "flax"])
@pytest.mark.parametrize("kind", ["layer", "rnn", "linear"])
def test_a_layer_of_pytorch_with_hooks_is_refused(kind, other, before):
    import keras
    from flax import nnx
    from torch import nn

    own = hooked({"layer": nn.LayerNorm(3), "rnn": nn.LSTM(3, 2), "linear": nn.Linear(3, 2)}[kind], before)
    target = []
    if kind == "linear" and other == "keras":
        target = [keras.layers.Dense(2)]
        target[0].build((None, 3))
    elif kind == "linear":
        target = [nnx.Linear(3, 2, rngs=nnx.Rngs(0))]
    with pytest.raises(ValueError, match="has forward hooks, remove them first"):
        recipe(f"{kind}_torch_to_{other}")(own, *target)


def test_a_linear_layer_that_computes_something_of_its_own_is_refused():
    import keras
    from flax import nnx
    from torch import nn

    class Doubled(nn.Linear):
        def forward(self, x):
            return 2 * super().forward(x)

    class DoubledDense(keras.layers.Dense):
        def call(self, x):
            return 2 * super().call(x)

    class DoubledLinear(nnx.Linear):
        def __call__(self, x):
            return 2 * super().__call__(x)

    dense, doubled = keras.layers.Dense(2), DoubledDense(2)
    dense.build((None, 3))
    doubled.build((None, 3))
    layer, other = nnx.Linear(3, 2, rngs=nnx.Rngs(0)), DoubledLinear(3, 2, rngs=nnx.Rngs(0))
    for call in (
        lambda: recipe("linear_torch_to_keras")(Doubled(3, 2), dense),
        lambda: recipe("linear_torch_to_keras")(nn.Linear(3, 2), doubled),
        lambda: recipe("linear_torch_to_flax")(Doubled(3, 2), layer),
        lambda: recipe("linear_torch_to_flax")(nn.Linear(3, 2), other),
        lambda: recipe("linear_keras_to_torch")(doubled),
        lambda: recipe("linear_flax_to_torch")(other),
    ):
        with pytest.raises(ValueError, match="of its own"):
            call()


def test_a_linear_layer_of_a_class_that_computes_the_same_is_taken():
    import keras
    import torch
    from torch import nn

    class Named(nn.Linear):
        """As the output of attention in PyTorch is a class of its own."""

    normed = torch.nn.utils.parametrizations.spectral_norm(nn.Linear(3, 2)).eval()
    for linear in (Named(3, 2), nn.MultiheadAttention(2, 1).out_proj, normed):
        dense = keras.layers.Dense(2)
        dense.build((None, linear.in_features))
        recipe("linear_torch_to_keras")(linear, dense)
        compare(linear, dense, (4, linear.in_features))
