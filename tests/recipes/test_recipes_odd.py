"""Models that come in odd forms: each is right, or refused with one line that says what was met and where."""

import warnings
from collections import OrderedDict

import pytest
from pasted import recipe

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]

TORCH = [f"mlp_{a}_to_{b}" for a, b in (("torch", "keras"), ("torch", "flax"), ("keras", "torch"), ("flax", "torch"))]
FLAX = [f"mlp_{a}_to_{b}" for a, b in (("torch", "flax"), ("flax", "torch"), ("keras", "flax"), ("flax", "keras"))]
KERAS = [f"mlp_{a}_to_{b}" for a, b in (("torch", "keras"), ("keras", "torch"), ("keras", "flax"), ("flax", "keras"))]
ALL = sorted({*TORCH, *FLAX, *KERAS})


def batch(*shape):
    import numpy

    return numpy.random.default_rng(0).normal(size=shape).astype("float32")


def mlp(framework, act=True, first=None, **options):
    """Layers a and b with ReLU between them, unless it is lost."""
    import torch
    from flax import nnx

    if framework == "torch":
        layers = OrderedDict(a=first or torch.nn.Linear(3, 3, **options))
        layers |= {"act": torch.nn.ReLU()} if act else {}
        return torch.nn.Sequential(layers | {"b": torch.nn.Linear(3, 2, **options)})
    if framework == "keras":
        import keras

        first = first or keras.layers.Dense(3, "relu" if act else None, name="a", **options)
        return keras.Sequential([keras.Input((3,)), first, keras.layers.Dense(2, name="b", **options)])

    class MLP(nnx.Module):
        def __init__(self):
            rngs = nnx.Rngs(0)
            self.a, self.b = first or nnx.Linear(3, 3, rngs=rngs, **options), nnx.Linear(3, 2, rngs=rngs, **options)

        def __call__(self, x):
            y = self.a(x)
            return self.b(nnx.relu(y) if act else y)

    return MLP()


def outputs(framework, net, x):
    import numpy
    import torch

    if framework == "torch":
        return net.eval()(torch.from_numpy(x)).detach().numpy()
    return numpy.asarray(net(x))


def hold(name, *nets, x=None):
    """Both give the same outputs afterwards."""
    _, source, _, target = name.split("_")
    x = batch(12, 3) if x is None else x
    recipe(name)(*nets, x)
    ours, theirs = outputs(source, nets[0], x), outputs(target, nets[1], x)
    assert abs(ours - theirs).max() <= 1e-5


def refuse(name, *arguments, match):
    """One line of a ValueError, and no warning on the way: nothing is thrown away in silence."""
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message=".*[Cc]omplex")
        with pytest.raises(ValueError, match=match) as refusal:
            recipe(name)(*arguments)
    assert len(str(refusal.value)) < 400
    assert len(str(refusal.value).splitlines()) <= 2


def positive(framework, net, single=False):
    """All weights above zero; with ``single`` the first unit alone matters, and reads the first feature alone."""
    import keras
    import numpy
    import torch
    from flax import nnx

    known = {
        "torch": lambda: list(net.parameters()),
        "keras": lambda: net.weights,
        "flax": lambda: [w for _, w in nnx.to_flat_state(nnx.state(net, nnx.Param))],
    }
    for w in known[framework]():
        value = abs(batch(*w.shape)) + 0.1
        if single and value.shape == (3, 3):
            value = numpy.diag([5, 0, 0]).astype("float32")
        if framework == "torch":
            w.data = torch.from_numpy(value)
        elif isinstance(w, keras.Variable):
            w.assign(value)
        else:
            w[...] = value
    return net


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("single", [False, True], ids=["positive", "feature always zero"])
def test_a_lost_activation_that_changes_nothing_on_x_is_noticed(name, single):
    _, source, _, target = name.split("_")
    x = abs(batch(12, 3)) * ([0, 1, 1] if single else 1)
    old = positive(source, mlp(source), single)
    refuse(name, old, mlp(target, act=False), x.astype("float32"), match=r"outputs differ by .*: activation lost\?")
    hold(name, old, mlp(target), x=x.astype("float32"))


def at_random(framework):
    """A network that drops units in evaluation mode too."""
    import torch

    class Always(torch.nn.Module):
        def forward(self, x):
            return torch.nn.functional.dropout(x, 0.5, training=True)

    return torch.nn.Sequential(OrderedDict([*mlp("torch").named_children(), ("drop", Always())]))


@pytest.mark.parametrize("name", TORCH)
def test_a_network_that_is_random_in_evaluation_mode_is_refused(name):
    _, source, _, target = name.split("_")
    nets = [at_random(kind) if kind == "torch" else mlp(kind) for kind in (source, target)]
    refuse(name, *nets, batch(12, 3), match="outputs are random" if source == "torch" else "outputs differ by")


def wrapped():
    """Networks of PyTorch as tools change them."""
    import torch

    nn = torch.nn

    def pruned():
        import torch.nn.utils.prune

        layer = nn.Linear(3, 3)
        torch.nn.utils.prune.random_unstructured(layer, "weight", 0.5)
        return mlp("torch", first=layer)

    def quantized():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return torch.ao.quantization.quantize_dynamic(mlp("torch"))

    def turned():
        net = mlp("torch")
        net.a.weight = nn.Parameter(torch.randn(3, 3).T)
        return net

    def scripted():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return torch.jit.script(mlp("torch"))

    normed = nn.utils.parametrizations.weight_norm
    spectral = nn.utils.parametrizations.spectral_norm
    return {
        "frozen": (lambda: mlp("torch").requires_grad_(False), ""),
        "not contiguous": (turned, ""),
        "traced by fx": (lambda: torch.fx.symbolic_trace(mlp("torch")), ""),
        "scripted": (scripted, ""),
        "in training": (lambda: mlp("torch").train(), ""),
        "weight_norm": (lambda: mlp("torch", first=normed(nn.Linear(3, 3))), "a.parametrizations.weight.original0"),
        "spectral_norm": (lambda: mlp("torch", first=spectral(nn.Linear(3, 3))), "a.parametrizations.weight"),
        "pruned": (pruned, "a.weight_mask"),
        "quantized": (quantized, r"a\._packed_params\.dtype is no tensor: quantized\?"),
        "DataParallel": (lambda: nn.DataParallel(mlp("torch")), r"module\.a\.bias"),
        "compiled": (lambda: torch.compile(mlp("torch")), r"_orig_mod\.a\.bias"),
        "half": (lambda: mlp("torch").half(), r"float16.*needs"),
        "complex": (lambda: mlp("torch", dtype=torch.complex64), r"complex64.*needs"),
    }


WRAPPED = ["frozen", "not contiguous", "traced by fx", "scripted", "in training", "weight_norm", "spectral_norm"]


@pytest.mark.parametrize("name", TORCH)
@pytest.mark.parametrize("kind", [*WRAPPED, "pruned", "quantized", "DataParallel", "compiled", "half", "complex"])
def test_a_network_of_pytorch_as_tools_change_it_is_right_or_refused_by_name(name, kind):
    make, match = wrapped()[kind]
    _, source, _, target = name.split("_")
    nets = [make() if own == "torch" else mlp(own) for own in (source, target)]
    if match:
        refuse(name, *nets, batch(12, 3), match=match)
    else:
        hold(name, *nets)


@pytest.mark.parametrize("name", FLAX)
def test_a_module_of_flax_that_has_only_shapes_is_refused(name):
    from flax import nnx

    _, source, _, target = name.split("_")
    nets = [nnx.eval_shape(lambda: mlp("flax")) if own == "flax" else mlp(own) for own in (source, target)]
    refuse(name, *nets, batch(12, 3), match="has no values, only a shape")


def odd_keras(kind):
    """Models of Keras; a reason if they are refused."""
    import keras
    from keras import layers as k

    class Own(keras.Model):
        def __init__(self):
            super().__init__()
            self.a, self.b = k.Dense(3, "relu", name="a"), k.Dense(2, name="b")
            self.scale = self.add_weight(shape=(2,), name="scale", initializer="ones")

        def call(self, x):
            return self.b(self.a(x)) * self.scale

    class Pair(k.Layer):
        def __init__(self, **options):
            super().__init__(**options)
            self.first, self.second = k.Dense(3, "relu", name="a"), k.Dense(2, name="b")

        def build(self, shape):
            self.first.build(shape)
            self.second.build((None, 3))

        def call(self, x):
            return self.second(self.first(x))

    if kind == "weight of its own":
        model = Own()
        model(batch(1, 3))
        return model, "scale in .* is in no layer, or named twice"
    if kind == "layer of layers":
        return keras.Sequential([keras.Input((3,)), Pair(name="pair")]), "is in no layer, or named twice"
    if kind == "LoRA":
        model = mlp("keras")
        model.layers[0].enable_lora(1)
        return model, "lora_kernel_a"
    if kind == "int8":
        model = mlp("keras")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            model.quantize("int8")
        return model, "int8.*needs"
    if kind == "mixed precision":
        keras.utils.set_random_seed(0)  # of other weights the outputs may agree by accident
        return mlp("keras", dtype="mixed_float16"), "outputs differ by"
    if kind == "not built":
        return keras.Sequential([k.Dense(3, "relu", name="a"), k.Dense(2, name="b")]), r"missing: build|has \[\]"
    if kind == "regularised":
        return mlp("keras", kernel_regularizer="l2", kernel_constraint="max_norm"), ""
    if kind == "Masking":
        return keras.Sequential([keras.Input((3,)), k.Masking(-99.0), *mlp("keras").layers]), ""
    if kind == "Lambda":
        bare = k.Dense(3, name="a")
        return keras.Sequential([keras.Input((3,)), bare, k.Lambda(keras.ops.relu), k.Dense(2, name="b")]), ""
    model = mlp("keras")
    model.trainable = False
    return model, ""


ODD = ["weight of its own", "layer of layers", "LoRA", "int8", "mixed precision", "not built", "regularised", "Masking"]


@pytest.mark.parametrize("name", KERAS)
@pytest.mark.parametrize("kind", [*ODD, "Lambda", "frozen"])
def test_a_model_of_keras_in_an_odd_form_is_right_or_refused_by_name(name, kind):
    _, source, _, target = name.split("_")
    model, match = odd_keras(kind)
    nets = [model if own == "keras" else mlp(own) for own in (source, target)]
    if match:
        refuse(name, *nets, batch(12, 3), match=match)
    else:
        hold(name, *nets)


@pytest.mark.parametrize("name", ["mlp_torch_to_keras", "mlp_keras_to_torch"])
def test_a_layer_that_a_keras_model_and_one_inside_it_share_has_both_names(name):
    import keras
    import torch

    class Net(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.a, self.b = torch.nn.Linear(3, 3), torch.nn.Linear(3, 2)
            self.inner = torch.nn.Sequential(OrderedDict(a=self.a))

        def forward(self, x):
            return self.b(self.inner(self.a(x).relu()).relu())

    x, dense = keras.Input((3,)), keras.layers.Dense(3, "relu", name="a")
    inner = keras.Sequential([keras.Input((3,)), dense], name="inner")
    model = keras.Model(x, keras.layers.Dense(2, name="b")(inner(dense(x))))
    nets = {"torch": Net(), "keras": model}
    _, source, _, target = name.split("_")
    hold(name, nets[source], nets[target])


@pytest.mark.parametrize("name", [name for name in TORCH if name.startswith("mlp_torch")])
def test_tied_weights_go_where_they_are_not_tied_and_are_refused_the_other_way(name):
    import torch

    def tied():
        net = torch.nn.Sequential(OrderedDict(a=torch.nn.Linear(3, 3), act=torch.nn.ReLU(), b=torch.nn.Linear(3, 3)))
        net.b.weight = net.a.weight
        return net

    target = name.rpartition("_")[2]
    hold(name, tied(), wide(target))
    refuse(f"mlp_{target}_to_torch", wide(target), tied(), batch(12, 3), match="outputs differ by")


def wide(framework):
    import keras
    from flax import nnx

    if framework == "keras":
        first = keras.layers.Dense(3, "relu", name="a")
        return keras.Sequential([keras.Input((3,)), first, keras.layers.Dense(3, name="b")])
    net = mlp("flax")
    net.b = nnx.Linear(3, 3, rngs=nnx.Rngs(1))
    return net


# One layer at a time


def dense(**options):
    import keras

    layer = keras.layers.Dense(2, **options)
    layer.build((None, 3))
    return layer


def linear(**options):
    from flax import nnx

    return nnx.Linear(3, 2, rngs=nnx.Rngs(0), **options)


@pytest.mark.parametrize("other", ["keras", "flax"])
@pytest.mark.parametrize("kind", ["spectral_norm", "weight_norm"])
def test_a_parametrized_layer_in_training_gives_its_weights_and_stays_as_it_was(other, kind):
    import numpy
    import torch

    layer = getattr(torch.nn.utils.parametrizations, kind)(torch.nn.Linear(3, 2)).train()
    target, x = dense() if other == "keras" else linear(), batch(4, 3)
    recipe(f"linear_torch_to_{other}")(layer, target)
    assert layer.training
    assert numpy.allclose(outputs("torch", layer, x), numpy.asarray(target(x)), atol=1e-6)


def of_pytorch(kind):
    """A linear layer that cannot be read, or computes something else."""
    import torch

    class Doubled(torch.nn.Linear):
        def __call__(self, x):
            return 2 * super().__call__(x)

    if kind == "__call__":
        return Doubled(3, 2)
    if kind == "forward":
        layer = torch.nn.Linear(3, 2)
        layer.forward = lambda x: 0 * x
        return layer
    if kind == "meta":
        return torch.nn.Linear(3, 2, device="meta")
    return torch.nn.Linear(3, 2, dtype=torch.complex64)


@pytest.mark.parametrize("other", ["keras", "flax"])
@pytest.mark.parametrize(
    ("kind", "match"),
    [
        ("__call__", "Doubled has a forward of its own"),
        ("forward", "Linear has a forward of its own"),
        ("meta", "Linear.weight is torch.float32 on meta, needs real values"),
        ("complex", "Linear.weight is torch.complex64 on cpu, needs real values"),
    ],
    ids=["__call__", "forward", "meta", "complex"],
)
def test_a_linear_layer_of_pytorch_that_would_lose_something_is_refused(other, kind, match):
    target = dense() if other == "keras" else linear(param_dtype="complex64" if kind == "complex" else "float32")
    refuse(f"linear_torch_to_{other}", of_pytorch(kind), target, match=match)


def test_a_linear_layer_of_keras_or_flax_that_would_lose_something_is_refused():
    import jax
    import keras
    import torch
    from flax import nnx

    class Doubled(keras.layers.Dense):
        def __call__(self, x):
            return 2 * super().__call__(x)

    layer = Doubled(2, name="layer")
    layer.build((None, 3))
    replaced, mixed = dense(name="replaced"), dense(name="mixed", dtype="mixed_bfloat16")
    replaced.call = lambda x: 0 * x
    for own, match in (
        (layer, "layer has a call of its own"),
        (replaced, "replaced has a call of its own"),
        (mixed, "mixed computes in bfloat16: give it the dtype of its weights"),
    ):
        refuse("linear_keras_to_torch", own, match=match)
        refuse("linear_torch_to_keras", torch.nn.Linear(3, 2), own, match=match)

    def twice(*arrays, **options):
        return 2 * jax.lax.dot_general(*arrays, **options)

    for own, match in (
        (linear(dot_general=twice), "has a dot_general of its own"),
        (linear(dtype="bfloat16"), "computes in bfloat16: give it the dtype of its weights"),
        (nnx.eval_shape(linear), "kernel has no values, only a shape"),
    ):
        refuse("linear_flax_to_torch", own, match=match)
        refuse("linear_torch_to_flax", torch.nn.Linear(3, 2), own, match=match)
    for dtype in ("complex64", "float8_e4m3fn"):
        refuse("linear_flax_to_torch", linear(param_dtype=dtype), match=f"kernel is {dtype}, needs real values")


def layers_of_pytorch():
    """Layers that would lose something, and the reason."""
    from torch import bfloat16, complex64, float16, nn

    replaced = nn.Conv2d(2, 2, 3)
    replaced.forward = lambda x: 0 * x
    return [
        (replaced, "Conv2d has a forward of its own"),
        (nn.Conv2d(2, 2, 3, device="meta"), "Conv2d.weight is torch.float32 on meta"),
        (nn.BatchNorm2d(2, device="meta"), "BatchNorm2d.weight is torch.float32 on meta"),
        (nn.Conv2d(2, 2, 3, dtype=complex64), "Conv2d.weight is torch.complex64 on cpu"),
        (nn.Embedding(3, 2, dtype=complex64), "Embedding.weight is torch.complex64 on cpu"),
        (nn.RMSNorm(3, elementwise_affine=False), "needs a number as eps|needs one axis, and weights"),
        (nn.RMSNorm(3, dtype=float16), "needs a number as eps"),
        (nn.RMSNorm(3, dtype=bfloat16), "needs a number as eps"),
    ]


@pytest.mark.parametrize("other", ["keras", "flax"])
@pytest.mark.parametrize("index", range(8))
def test_a_layer_of_pytorch_that_would_lose_something_is_refused(other, index):
    layer, match = layers_of_pytorch()[index]
    refuse(f"layer_torch_to_{other}", layer, match=match)


def test_a_layer_of_keras_that_has_more_than_pytorch_is_refused():
    import keras
    from keras import layers as k

    conv, table = k.Conv2D(2, 3, name="conv"), k.Embedding(3, 2, name="table")
    conv.build((None, 6, 6, 2))
    table.build((None, 4))
    conv.enable_lora(1)
    table.enable_lora(1)
    packed = k.Embedding(3, 2, name="packed")
    packed.build((None, 4))
    packed.quantize("int8")
    act, deep = k.Conv2D(2, 3, activation=k.ReLU(), name="act"), k.BatchNormalization(name="deep")
    act.build((None, 6, 6, 2))
    deep.build((None, 2, 2, 2, 2, 3))
    mixed, replaced = k.LayerNormalization(name="mixed", dtype="mixed_float16"), k.Embedding(3, 2, name="replaced")
    mixed.build((None, 2))
    replaced.build((None, 4))
    replaced.call = lambda x: 0
    for layer, match in (
        (conv, r"conv has \[.*lora_kernel_a.*\], needs \['weight', 'bias'\]"),
        (table, r"table has \[.*lora_embeddings_a.*\], needs \['weight'\]"),
        (packed, r"packed has \[.*embeddings_scale.*\], needs \['weight'\]"),
        (act, "act has activation ReLU"),
        (deep, "deep takes 6 axes"),
        (mixed, "mixed computes in float16: give it the dtype of its weights"),
        (replaced, "replaced has a call of its own"),
    ):
        assert isinstance(layer, keras.Layer)
        refuse("layer_keras_to_torch", layer, match=match)


def test_a_layer_of_flax_that_has_more_than_pytorch_is_refused():
    import jax
    from flax import nnx

    def twice(*arrays, **options):
        return 2 * jax.lax.conv_general_dilated(*arrays, **options)

    own = {"padding": "VALID", "rngs": nnx.Rngs(0)}
    for layer, match in (
        (nnx.Conv(2, 2, (3,), conv_general_dilated=twice, **own), "has a convolution of its own"),
        (nnx.eval_shape(lambda: nnx.Conv(2, 2, (3,), rngs=nnx.Rngs(0))), "kernel has no values, only a shape"),
        (nnx.Conv(2, 2, (2, 2, 2, 2), **own), "the window has 4 axes, needs 1 to 3"),
        (nnx.Conv(2, 2, (3,), param_dtype="complex64", **own), "kernel is complex64, needs real values"),
        (nnx.Embed(3, 2, param_dtype="float8_e4m3fn", rngs=nnx.Rngs(0)), "embedding is float8_e4m3fn, needs real"),
        (nnx.WeightNorm(linear(), rngs=nnx.Rngs(0)), "WeightNorm is none of those listed"),
        (nnx.Conv(2, 2, (3,), dtype=jax.numpy.bfloat16, **own), "computes in bfloat16: give it the dtype of its"),
        (nnx.LayerNorm(2, use_scale=False, use_bias=False, dtype="float16", rngs=nnx.Rngs(0)), "computes in float16"),
    ):
        refuse("layer_flax_to_torch", layer, match=match)


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
@pytest.mark.parametrize("kind", ["conv", "norm", "table"])
def test_a_layer_in_half_precision_keeps_its_weights_and_its_dtype(dtype, kind):
    import numpy
    import torch
    from flax import nnx
    from keras import layers as k

    options = {"param_dtype": dtype, "rngs": nnx.Rngs(0)}
    flax = {
        "conv": lambda: nnx.Conv(2, 3, (3,), padding="VALID", **options),
        "norm": lambda: nnx.BatchNorm(3, **options),
        "table": lambda: nnx.Embed(4, 3, **options),
    }
    keras = {
        "conv": lambda: k.Conv1D(3, 3, dtype=dtype),
        "norm": lambda: k.LayerNormalization(dtype=dtype),
        "table": lambda: k.Embedding(4, 3, dtype=dtype),
    }
    layer = keras[kind]()
    layer.build((None, 6, 2))
    new = recipe("layer_keras_to_torch")(layer)
    kernel = numpy.asarray(layer.weights[0]).astype("float64")
    kernel = kernel.transpose(2, 1, 0) if kind == "conv" else kernel
    assert new.weight.dtype == getattr(torch, dtype)
    assert numpy.array_equal(new.weight.detach().double().numpy(), kernel)
    assert recipe("layer_flax_to_torch")(flax[kind](), 1).weight.dtype == getattr(torch, dtype)


@pytest.mark.parametrize("kind", ["Conv1d", "BatchNorm1d", "LayerNorm", "Embedding", "LSTM"])
def test_a_layer_in_double_precision_goes_to_flax_with_x64_and_is_refused_without(kind):
    import jax
    import torch

    sizes = {"Conv1d": (2, 3, 2), "Embedding": (4, 3), "LSTM": (2, 3)}
    layer = getattr(torch.nn, kind)(*sizes.get(kind, (3,)), dtype=torch.float64).eval()
    for w in layer.state_dict().values():
        if w.is_floating_point():
            w.uniform_(0.5, 2)
    name, axes = ("rnn", []) if kind == "LSTM" else ("layer", [1])
    there, back_again = recipe(f"{name}_torch_to_flax"), recipe(f"{name}_flax_to_torch")
    refuse(f"{name}_torch_to_flax", layer, match=f"{kind} is float64: set JAX_ENABLE_X64 to 1")
    with jax.enable_x64(True):
        back = back_again(there(layer), *axes)
    if kind == "LSTM":
        layer.bias_ih_l0.data += layer.bias_hh_l0
        layer.bias_hh_l0.data *= 0
    for key, w in layer.state_dict().items():
        assert torch.equal(back.state_dict()[key], w)


# Recurrent layers


def test_a_recurrent_layer_of_both_ways_keeps_its_double_precision_in_keras():
    import numpy
    import torch

    rnn = torch.nn.GRU(3, 4, batch_first=True, bidirectional=True, dtype=torch.float64)
    layer, x = recipe("rnn_torch_to_keras")(rnn), batch(2, 5, 3).astype("float64") + 2**-40
    assert numpy.allclose(rnn(torch.from_numpy(x))[0].detach().numpy(), layer(x), rtol=0, atol=1e-14)
    assert recipe("rnn_keras_to_torch")(layer).weight_ih_l0.dtype == torch.float64


@pytest.mark.parametrize("kind", ["LSTM", "GRU"])
def test_time_first_goes_to_flax_and_back_and_is_refused_for_keras(kind):
    import numpy
    import torch

    rnn = getattr(torch.nn, kind)(3, 4)
    if kind == "GRU":
        rnn.bias_hh_l0.data[-4:] = 0
    x = batch(5, 2, 3)
    layer = recipe("rnn_torch_to_flax")(rnn)
    back = recipe("rnn_flax_to_torch")(layer)
    y = rnn(torch.from_numpy(x))[0].detach().numpy()
    assert numpy.allclose(y, layer(x), atol=1e-5)
    assert numpy.allclose(y, back(torch.from_numpy(x))[0].detach().numpy(), atol=1e-5)
    assert not back.batch_first
    refuse("rnn_torch_to_keras", rnn, match=r"batch_first is False: set rnn.batch_first = True, pass \(N, time")


@pytest.mark.parametrize("other", ["keras", "flax"])
@pytest.mark.parametrize("kind", ["LSTM", "GRU"])
@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_a_recurrent_layer_in_half_precision_keeps_its_weights(other, kind, dtype):
    import numpy
    import torch

    rnn = getattr(torch.nn, kind)(3, 4, batch_first=True, bias=False, dtype=getattr(torch, dtype))
    layer = recipe(f"rnn_torch_to_{other}")(rnn)
    kernel = layer.cell.kernel if other == "keras" else layer.cell.dense_i.kernel[...]
    ours = rnn.weight_ih_l0.detach().double().numpy().T
    if other == "keras" and kind == "GRU":
        ours = ours[:, numpy.r_[4:8, 0:4, 8:12]]
    assert numpy.array_equal(numpy.asarray(kernel).astype("float64"), ours)
    if other == "flax":
        assert torch.equal(recipe("rnn_flax_to_torch")(layer).weight_ih_l0, rnn.weight_ih_l0)


@pytest.mark.parametrize("other", ["keras", "flax"])
def test_a_recurrent_layer_of_pytorch_that_would_lose_something_is_refused(other):
    from torch import complex64, nn

    replaced = nn.LSTM(3, 4, batch_first=True)
    replaced.forward = lambda x: (0 * x,)
    for rnn, match in (
        (replaced, "LSTM has a forward of its own"),
        (nn.GRU(3, 4, batch_first=True, device="meta"), "weight_ih_l0 is torch.float32 on meta, needs real values"),
        (nn.LSTM(3, 4, batch_first=True, dtype=complex64), "weight_ih_l0 is torch.complex64 on cpu"),
        (nn.utils.parametrizations.weight_norm(nn.LSTM(3, 4), "weight_hh_l0"), "ParametrizedLSTM, needs"),
    ):
        refuse(f"rnn_torch_to_{other}", rnn, match=match)


def test_a_recurrent_layer_of_keras_that_would_lose_something_is_refused():
    import keras
    from keras import layers as k

    def tanh(x):
        return keras.ops.relu(x)

    class Doubled(k.LSTM):
        def call(self, *arguments, **options):
            return 2 * super().call(*arguments, **options)

    class Twice(k.Bidirectional):
        def call(self, *arguments, **options):
            return 2 * super().call(*arguments, **options)

    Doubled.__name__ = "LSTM"
    replaced, inner, within = k.GRU(4, name="replaced"), k.LSTM(4), k.Bidirectional(k.GRU(4))
    replaced.call = inner.cell.call = within.backward_layer.call = lambda *arguments, **options: 0
    back = {"go_backwards": True}
    for layer, match in (
        (k.LSTM(4, activation=tanh), "needs tanh and sigmoid of Keras"),
        (k.GRU(4, activation=k.ReLU()), "needs tanh and sigmoid of Keras"),
        (Doubled(4), "LSTM, needs a built LSTM or GRU of Keras"),
        (Twice(k.LSTM(4)), "Twice, needs a built LSTM or GRU of Keras"),
        (replaced, "replaced has a call of its own"),
        (inner, "lstm_cell.* has a call of its own"),
        (within, "backward_gru.* has a call of its own"),
        (k.LSTM(4, dtype="mixed_float16"), "computes in float16: give it the dtype of its weights, float32"),
        (k.Bidirectional(k.GRU(4, dtype="mixed_bfloat16")), "computes in bfloat16: give it the dtype of its weights"),
        (k.Bidirectional(k.GRU(4, dtype="float64")), "computes in float32: give it the dtype of its weights, float64"),
        (k.Bidirectional(k.LSTM(4), backward_layer=k.GRU(4, **back)), "the two directions are not of one kind"),
        (k.Bidirectional(k.LSTM(4), backward_layer=k.LSTM(5, **back)), "the two directions are not of one kind"),
        (
            k.Bidirectional(k.LSTM(4), backward_layer=k.LSTM(4, use_bias=False, **back)),
            "the two directions are not of one kind",
        ),
        *((k.Bidirectional(k.GRU(4), merge_mode=mode), f"merge_mode is {mode}") for mode in ("mul", "ave", None)),
    ):
        layer.build((None, 5, 3))
        refuse("rnn_keras_to_torch", layer, match=match)


def test_a_recurrent_layer_of_flax_that_would_lose_something_is_refused():
    from flax import nnx

    rngs = nnx.Rngs(0)

    class Doubled(nnx.GRUCell):
        def __call__(self, carry, x):
            return super().__call__(carry, 2 * x)

    class Twice(nnx.RNN):
        def __call__(self, *arguments, **options):
            return 2 * super().__call__(*arguments, **options)

    Doubled.__name__ = "GRUCell"
    half = nnx.OptimizedLSTMCell(3, 4, param_dtype="complex64", recurrent_kernel_init=nnx.initializers.ones, rngs=rngs)
    for layer, match in (
        (nnx.RNN(Doubled(3, 4, rngs=rngs)), "GRUCell, needs one of"),
        (Twice(nnx.GRUCell(3, 4, rngs=rngs)), "Twice has a __call__ of its own"),
        (nnx.RNN(half), "kernel is complex64, needs real values"),
        (nnx.RNN(nnx.GRUCell(3, 4, dtype="bfloat16", rngs=rngs)), "computes in bfloat16: give it the dtype of its"),
        (nnx.eval_shape(lambda: nnx.RNN(nnx.GRUCell(3, 4, rngs=nnx.Rngs(0)))), "kernel has no values, only a shape"),
        (nnx.Bidirectional(nnx.RNN(nnx.GRUCell(3, 4, rngs=rngs)), nnx.RNN(nnx.GRUCell(3, 4, rngs=rngs))), "needs nnx"),
    ):
        refuse("rnn_flax_to_torch", layer, match=match)


# Files and other libraries


def onnx_model(nodes, B="float32", **stored):
    import numpy
    from onnx import helper, numpy_helper

    arrays = {"B": numpy.array([[1, 2], [3, 4]], B), "C": numpy.array([10, 20], "float32")} | stored
    kept = [numpy_helper.from_array(w, key) for key, w in arrays.items()]
    return helper.make_model(helper.make_graph(nodes, "graph", [], [], kept))


def node(kind, *inputs, **options):
    from onnx import helper

    return helper.make_node(kind, list(inputs), [options.pop("output", "y")], **options)


@pytest.mark.parametrize("kind", ["Gemm", "MatMul"])
def test_weights_of_an_onnx_file_that_lie_elsewhere_are_refused_by_name(kind):
    import onnx

    model, name = onnx_model([node(kind, "x", "B", name="fc")]), f"{kind.lower()}_onnx_to_torch"
    own = model.graph.initializer[0]
    own.ClearField("raw_data")
    own.data_location = onnx.TensorProto.EXTERNAL
    entry = own.external_data.add()
    entry.key, entry.value = "location", "weights.bin"
    refuse(name, model, "fc", match=r"B is in another file: onnx\.load\(path\) reads it too")


@pytest.mark.parametrize("kind", ["Gemm", "MatMul"])
def test_a_node_of_another_domain_is_another_operator(kind):
    model = onnx_model([node(kind, "x", "B", name="fc", domain="somebody")])
    refuse(f"{kind.lower()}_onnx_to_torch", model, "fc", match=rf"no {kind} fc, has \[\]")


def test_a_gemm_whose_bias_stands_in_an_add_is_refused():
    nodes = [node("Gemm", "x", "B", name="fc", output="p"), node("Add", "p", "C", name="add")]
    refuse("gemm_onnx_to_torch", onnx_model(nodes), "fc", match="Add add may be the bias of fc")
    nodes[1] = node("Add", "p", "x", name="residual")
    assert recipe("gemm_onnx_to_torch")(onnx_model(nodes), "fc").bias is None


def test_a_network_of_scikit_learn_of_a_class_of_its_own_is_refused():
    from sklearn.neural_network import MLPRegressor

    model = MLPRegressor(tol=1.0).fit(batch(20, 3), batch(20))
    kind = type("Doubled", (MLPRegressor,), {"predict": lambda own, x: 2 * MLPRegressor.predict(own, x)})
    recipe("mlp_sklearn_to_torch")(model)
    model.__class__ = kind
    with pytest.raises(ValueError, match="Doubled, needs an MLP"):
        recipe("mlp_sklearn_to_torch").__wrapped__(model)


# The check of one layer


def test_an_activation_that_keeps_what_is_positive_is_noticed_by_the_check():
    import numpy

    check = recipe("check_conversion")
    for W, b in ((numpy.ones((1, 2)), 0), (abs(batch(3, 3)), 3)):
        W, b = W.astype("float32"), numpy.float32(b)
        check(lambda x, W=W, b=b: x @ W + b, lambda x, W=W, b=b: x @ W + b, len(W))
        with pytest.raises(ValueError, match="differs at input all, negative"):
            check(lambda x, W=W, b=b: x @ W + b, lambda x, W=W, b=b: (x @ W + b).clip(0), len(W))


def test_what_the_check_cannot_read_is_refused():
    import numpy

    W = numpy.array([[1 + 2j, 3], [1, 1j]], "complex64")

    def doubles(x):
        x *= 2
        return x

    for new, match in (
        (lambda x: x @ W, "outputs are complex64, needs real floats"),
        (lambda x: x.astype(int), "outputs are int64, needs real floats"),
        (lambda x: "text", "outputs are <U4, needs real floats"),
        (None, "no NumPy array"),
    ):
        refuse("check_conversion", new, new, 2, match=match)
    refuse("check_conversion", doubles, lambda x: x, 2, match="differs at input 0")


def test_a_first_difference_leaves_every_layer_as_it_was():
    model, net = mlp("keras"), mlp("torch")
    before = [{key: id(value) for key, value in vars(layer).items()} for layer in model.layers]
    recipe("first_difference_torch_to_keras")(net, model, batch(4, 3))
    refuse("first_difference_torch_to_keras", net, model, batch(4, 2), match="x does not fit")
    assert [{key: id(value) for key, value in vars(layer).items()} for layer in model.layers] == before
