"""Models as their libraries build them, with random weights: each is right, or refused with its reason.

The table of *Functions to copy* is made of them and of `real_models.toml`; `--update-examples` writes it.
"""

import functools
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from pasted import recipe

from transposed.programs import frameworks

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]

HERE = Path(__file__).parent


def random_statistics(model):
    """Weights of Keras that are drawn, with variances above zero."""
    import numpy

    rng = numpy.random.default_rng(0)
    for w in model.weights:
        spread = rng.uniform(0.5, 2, w.shape)
        if "variance" in w.name or w.name == "gamma":
            w.assign(spread)
        elif w.ndim == 1:
            w.assign(0.1 * rng.normal(size=w.shape))
    return model


def images(framework):
    import numpy

    x = numpy.random.default_rng(0).normal(size=(10, 3, 32, 32)).astype("float32")
    return x if framework == "torch" else numpy.ascontiguousarray(numpy.moveaxis(x, 1, -1))


def mobilenet(name):
    import keras
    from mobilenet import MobileNetV2

    source = name.split("_")[1]
    net = MobileNetV2(classes=20)
    model = keras.applications.MobileNetV2((32, 32, 3), weights=None, classes=20)
    if source == "keras":
        nets = random_statistics(model), net
    else:
        for key, w in net.state_dict().items():
            if key.endswith("running_var"):
                w.uniform_(0.5, 2)
        nets = net, model
    recipe(name)(*nets, images(source))
    return "carried over"


def scikit_learn(kind):
    import numpy
    import torch
    from sklearn.linear_model import LogisticRegression
    from sklearn.neural_network import MLPClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    x = numpy.random.default_rng(0).normal(size=(60, 4))
    y = (x @ [1, 2, 3, 4] > 0).astype(int) + (x[:, 0] > 0)
    if kind == "regression":
        model = LogisticRegression().fit(x, y)
        ours = recipe("linear_sklearn_to_torch")(model)(torch.tensor(x))
        assert numpy.allclose(ours.detach().numpy(), model.decision_function(x))
        return "carried over"
    model = MLPClassifier((8, 8), max_iter=5, random_state=0)
    if kind == "pipeline":
        model = make_pipeline(StandardScaler(), model)
    model.fit(x, y)
    ours = recipe("mlp_sklearn_to_torch")(model)(torch.tensor(x))
    assert numpy.allclose(ours.detach().numpy(), model.predict_proba(x))
    return "carried over"


def layers_of(onnx_model):
    """Every Gemm and MatMul with a stored matrix, converted, in order."""
    found = []
    for node in onnx_model.graph.node:
        if node.op_type in ("Gemm", "MatMul"):
            node.name = node.name or node.output[0]
            name = f"{node.op_type.lower()}_onnx_to_torch"
            found.append(recipe(name)(onnx_model, node.name))
    return found


def from_torch(dynamo, tmp_path, axes=2):
    """The exported layers one after the other, ReLU between, are the network again, also where two biases are equal."""
    import onnx
    import torch

    nn = torch.nn
    net = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 3))
    for i in (0, 2):
        nn.init.constant_(net[i].bias, 0.5)
    x = torch.randn(*(2, 5)[: axes - 1], 4)
    path = tmp_path / f"{dynamo}.onnx"
    torch.onnx.export(net, (x,), str(path), dynamo=dynamo, verbose=False)
    found = layers_of(onnx.load(path))
    again = nn.Sequential(found[0], nn.ReLU(), found[1], nn.ReLU(), found[2])
    assert torch.allclose(again(x), net(x), atol=1e-6)
    return "carried over"


def from_skl2onnx(kind):
    import numpy
    import torch
    from skl2onnx import to_onnx
    from sklearn.linear_model import LogisticRegression
    from sklearn.neural_network import MLPClassifier

    x = numpy.random.default_rng(0).normal(size=(60, 4)).astype("float32")
    y = x[:, 0] > 0
    if kind == "mlp":
        model = MLPClassifier((8,), max_iter=5).fit(x, y)
        found = layers_of(to_onnx(model, x[:1]))
        ours = torch.sigmoid(found[1](torch.relu(found[0](torch.tensor(x)))))
        assert numpy.allclose(ours.detach().numpy()[:, 0], model.predict_proba(x)[:, 1], atol=1e-5)
        return "carried over"
    (name,) = {node.name for node in to_onnx(LogisticRegression().fit(x, y), x[:1]).graph.node if "Linear" in node.name}
    recipe("gemm_onnx_to_torch")(to_onnx(LogisticRegression().fit(x, y), x[:1]), name)
    return "carried over"


KERAS = """
import sys, keras
shape = (4,) if sys.argv[2] == "2" else (5, 4)
model = keras.Sequential([keras.Input(shape), keras.layers.Dense(3, "relu"), keras.layers.Dense(2)])
for w in model.weights:
    w.assign(keras.random.normal(w.shape, seed=len(w.shape)))
x = keras.random.normal((2, *shape), seed=0)
y = model(x)
model.export(sys.argv[1], format="onnx", verbose=False)
import numpy
numpy.savez(sys.argv[1] + ".npz", x=keras.ops.convert_to_numpy(x), y=keras.ops.convert_to_numpy(y))
"""


def from_keras(backend, tmp_path):
    """Both ranks of the input, in a process of its own for the backend."""
    import numpy
    import onnx

    for rank in ("2", "3"):
        path = tmp_path / f"{backend}-{rank}.onnx"
        variables = os.environ | frameworks.SETTINGS | {"KERAS_BACKEND": backend}
        command = [sys.executable, "-c", KERAS, str(path), rank]
        subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
        hold_keras(onnx.load(path), **numpy.load(f"{path}.npz"))
    return "carried over"


def hold_keras(model, x, y):
    """The two layers with a ReLU between them are the model of Keras again."""
    import numpy
    import torch

    first, second = layers_of(model)
    ours = second(torch.relu(first(torch.tensor(x)))).detach().numpy()
    assert numpy.allclose(ours, y, atol=1e-5)


def from_keras_on_jax(tmp_path):
    """Keras on JAX needs jax2onnx, which brings twenty packages: what it wrote for the same program is stored."""
    import numpy
    import onnx
    from google.protobuf import json_format

    for stored in json.loads((HERE / "keras_on_jax.json").read_text()).values():
        model = json_format.ParseDict(stored["model"], onnx.ModelProto())
        assert model.producer_name == "jax2onnx"
        hold_keras(model, *(numpy.array(stored[key], "float32") for key in "xy"))
    return "carried over"


def transformer(kind):
    import torch
    import transformers
    from transformers.pytorch_utils import Conv1D

    sizes = {"vocab_size": 11}
    if kind == "GPT2":
        sizes |= {"n_embd": 8, "n_head": 2, "n_layer": 2, "n_positions": 5}
        model = transformers.GPT2LMHeadModel(transformers.GPT2Config(**sizes)).eval()
        tokens = torch.arange(5)[None]
        before = model(tokens).logits
        for name in [name for name, layer in model.named_modules() if isinstance(layer, Conv1D)]:
            model.set_submodule(name, recipe("conv1d_transformers_to_torch")(model.get_submodule(name)))
        assert torch.allclose(model(tokens).logits, before, atol=1e-6)
        return "carried over"
    sizes |= {"hidden_size": 8, "num_attention_heads": 2, "num_hidden_layers": 1, "intermediate_size": 8}
    model = transformers.BertModel(transformers.BertConfig(**sizes))
    recipe("conv1d_transformers_to_torch")(model.encoder.layer[0].attention.self.query)
    return "carried over"


# Each row of the table: what finds the verdict, the functions, and the reason for a refusal.
HERE_TOO = {
    "MobileNetV2-to-torch": (functools.partial(mobilenet, "cnn_keras_to_torch"), "cnn_keras_to_torch", ""),
    "MobileNetV2-to-keras": (functools.partial(mobilenet, "cnn_torch_to_keras"), "cnn_torch_to_keras", ""),
    "MLPClassifier": (functools.partial(scikit_learn, "mlp"), "mlp_sklearn_to_torch", ""),
    "LogisticRegression": (functools.partial(scikit_learn, "regression"), "linear_sklearn_to_torch", ""),
    "pipeline": (functools.partial(scikit_learn, "pipeline"), "mlp_sklearn_to_torch", "Pipeline of StandardScaler"),
    "skl2onnx-mlp": (functools.partial(from_skl2onnx, "mlp"), "matmul_onnx_to_torch", ""),
    "skl2onnx-regression": (functools.partial(from_skl2onnx, "regression"), "gemm_onnx_to_torch", "no Gemm"),
}
FILES = {
    "onnx-torch-dynamo": (functools.partial(from_torch, True), "gemm_onnx_to_torch", ""),
    "onnx-torch-dynamo-3d": (functools.partial(from_torch, True, axes=3), "matmul_onnx_to_torch", ""),
    "onnx-torch-legacy": (functools.partial(from_torch, False), "gemm_onnx_to_torch", ""),
    "onnx-torch-legacy-3d": (functools.partial(from_torch, False, axes=3), "matmul_onnx_to_torch", ""),
    "onnx-keras-tensorflow": (functools.partial(from_keras, "tensorflow"), "matmul_onnx_to_torch", ""),
    "onnx-keras-jax": (from_keras_on_jax, "matmul_onnx_to_torch", ""),
    "onnx-keras-torch": (functools.partial(from_keras, "torch"), "matmul_onnx_to_torch", ""),
}
ELSEWHERE = {
    "GPT-2": (functools.partial(transformer, "GPT2"), "conv1d_transformers_to_torch", ""),
    "BERT": (functools.partial(transformer, "Bert"), "conv1d_transformers_to_torch", "Linear, needs transformers"),
}


def hold(model, reason):
    if not reason:
        assert model() == "carried over"
        return
    with pytest.raises(ValueError, match=re.escape(reason)) as refusal:
        model()
    assert len(str(refusal.value).splitlines()) <= 2


if frameworks.can_run(("torch", "transformers")):

    @pytest.mark.parametrize("name", ELSEWHERE)
    def test_a_model_of_transformers_is_right_or_refused_with_its_reason(name):
        model, _, reason = ELSEWHERE[name]
        hold(model, reason)


if frameworks.can_run(("torch", "keras", "sklearn", "onnx")):

    @pytest.mark.parametrize("name", HERE_TOO)
    def test_a_model_of_a_library_is_right_or_refused_with_its_reason(name):
        model, _, reason = HERE_TOO[name]
        hold(model, reason)

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    @pytest.mark.parametrize("name", FILES)
    def test_a_file_that_a_library_wrote_is_right_or_refused_with_its_reason(name, tmp_path):
        model, _, reason = FILES[name]
        hold(functools.partial(model, tmp_path=tmp_path), reason)


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_the_table_of_the_page_says_what_is_found_here(language, request):
    words, found = tomllib.loads((HERE / "real_models.toml").read_text()), HERE_TOO | FILES | ELSEWHERE
    lines = ["| " + " | ".join(words["head"][language]) + " |", "| --- | --- | --- |"]
    for row in words["row"]:
        model, *why = row[language]
        refused = {bool(found[name][2]) for name in row["models"]}
        assert refused == {bool(why)}
        assert {found[name][1] for name in row["models"]} == {name for name, _ in row["functions"]}
        links = ", ".join(f"[`{name}`](#{anchor})" for name, anchor in row["functions"])
        verdict = words["refused"][language] + why[0] if why else words["carried"][language]
        lines.append(f"| {model} | {links} | {verdict} |")
    assert {name for row in words["row"] for name in row["models"]} == found.keys()
    page = HERE.parent.parent / "docs" / language / "porting" / "functions-to-copy.md"
    text = page.read_text()
    begin = text.index(lines[0])
    end = text.index("\n\n", begin)
    if request.config.getoption("--update-examples"):
        page.write_text(text[:begin] + "\n".join(lines) + text[end:])
        return
    assert text[begin:end] == "\n".join(lines)
