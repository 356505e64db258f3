"""Convolutions, scikit-learn and ONNX: what the functions for copying make agrees with the original, or is refused."""

import pytest
from test_recipes import forward, recipe

pytestmark = pytest.mark.frameworks


def cnn(maps, channels, kernel, units, activation="relu", padding="valid"):
    """One network for PyTorch and for Keras: a convolution, ReLU, Flatten and a linear layer."""
    import keras
    import torch

    left = [size - k + 1 for size, k in zip(maps, kernel, strict=True)]
    net = torch.nn.Sequential()
    net.add_module("conv", torch.nn.Conv2d(1, channels, kernel))
    net.extend([torch.nn.ReLU(), torch.nn.Flatten()])
    net.add_module("output", torch.nn.Linear(channels * left[0] * left[1], units))
    model = keras.Sequential([keras.Input((*maps, 1))])
    model.add(keras.layers.Conv2D(channels, kernel, activation=activation, padding=padding, name="conv"))
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(units, name="output"))
    return net, model


def whole_numbers(*shape):
    import numpy

    return numpy.random.default_rng(0).integers(-3, 4, shape).astype("float32")


def test_a_convolutional_network_gives_the_same_outputs_in_keras():
    import numpy
    import torch
    from hypothesis import given, settings
    from hypothesis import strategies as st

    size = st.integers(1, 3)

    @settings(max_examples=10, deadline=None)
    @given(st.tuples(size, size), st.tuples(size, size), size, st.booleans())
    def hold(left, kernel, channels, square):
        maps = tuple(a + b - 1 for a, b in zip(left, kernel, strict=True))
        net, model = cnn(maps, channels, kernel, channels * left[0] * left[1] if square else 2)
        for w in net.parameters():
            w.data.random_(-3, 4)
        x = whole_numbers(8, 1, *maps)
        recipe("port_cnn_torch_keras")["cnn_to_keras"](net, model, x)
        assert numpy.array_equal(forward(torch, net)(x), model(numpy.moveaxis(x, 1, -1)))

    hold()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"channels": 3}, r"has .*conv.*, needs .*conv"),
        ({"padding": "same"}, r"has .*output.*, needs .*output"),
        ({"activation": None}, "activation lost"),
    ],
    ids=["channels", "padding", "activation"],
)
def test_a_convolutional_network_that_does_not_match_is_refused_and_left_as_it_was(options, message):
    import numpy

    fitting = {"maps": (4, 3), "channels": 2, "kernel": (2, 2), "units": 12}
    net, model = cnn(**fitting)[0], cnn(**(fitting | options))[1]
    before = model.get_weights()
    with pytest.raises(ValueError, match=message):
        recipe("port_cnn_torch_keras")["cnn_to_keras"](net, model, whole_numbers(8, 1, 4, 3))
    assert all(numpy.array_equal(old, new) for old, new in zip(before, model.get_weights(), strict=True))


@pytest.mark.parametrize("targets", [0, 1, 2, 3])
@pytest.mark.parametrize("intercept", [True, False])
def test_a_linear_regression_predicts_the_same(targets, intercept):
    import torch
    from sklearn.linear_model import LinearRegression

    x = torch.rand(9, 3, dtype=torch.float64)
    y = torch.rand(9, targets) if targets else torch.rand(9)
    model = LinearRegression(fit_intercept=intercept).fit(x, y)
    output = recipe("port_linear_sklearn_torch")["linear_from_sklearn"](model)(x)
    assert torch.allclose(output.reshape(y.shape), torch.tensor(model.predict(x)))


@pytest.mark.parametrize("classes", [2, 3])
def test_a_logistic_regression_gives_the_same_logits(classes):
    import torch
    from sklearn.linear_model import LogisticRegression

    x = torch.rand(12, 3, dtype=torch.float64)
    model = LogisticRegression().fit(x, torch.arange(12) % classes)
    output = recipe("port_linear_sklearn_torch")["linear_from_sklearn"](model)(x)
    assert torch.allclose(output.squeeze(1), torch.tensor(model.decision_function(x)))


def test_a_regression_that_is_not_fitted_or_not_linear_is_refused():
    from sklearn.linear_model import LinearRegression, PoissonRegressor

    convert = recipe("port_linear_sklearn_torch")["linear_from_sklearn"]
    with pytest.raises(ValueError, match="LinearRegression instance is not fitted"):
        convert(LinearRegression())
    with pytest.raises(ValueError, match="PoissonRegressor, needs LinearRegression or LogisticRegression"):
        convert(PoissonRegressor().fit([[0], [1]], [1, 2]))


@pytest.mark.parametrize("activation", ["identity", "logistic", "tanh", "relu"])
@pytest.mark.parametrize("outputs", ["value", "values", "two classes", "three classes", "labels"])
def test_a_network_of_scikit_learn_predicts_the_same(activation, outputs):
    import torch
    from sklearn.neural_network import MLPClassifier, MLPRegressor

    x, whole = torch.rand(12, 3, dtype=torch.float64), torch.arange(12)
    y = {
        "value": x[:, 0],
        "values": x[:, :2],
        "two classes": whole % 2,
        "three classes": whole % 3,
        "labels": torch.stack([whole % 2, whole // 6], 1),
    }[outputs]
    kind = MLPRegressor if outputs.startswith("value") else MLPClassifier
    options = {} if kind is MLPRegressor else {"classes": y.unique()}
    model = kind(hidden_layer_sizes=(3, 3, 2), activation=activation, random_state=0)
    model.partial_fit(x, y, **options)
    output = recipe("port_mlp_sklearn_torch")["mlp_from_sklearn"](model)(x)
    expected = torch.tensor(model.predict(x) if kind is MLPRegressor else model.predict_proba(x))
    if outputs == "two classes":
        expected = expected[:, 1]
    assert torch.allclose(output.reshape(expected.shape), expected)


def test_a_network_of_scikit_learn_with_another_activation_or_no_fit_is_refused():
    from sklearn.neural_network import MLPRegressor

    convert = recipe("port_mlp_sklearn_torch")["mlp_from_sklearn"]
    with pytest.raises(ValueError, match="not fitted"):
        convert(MLPRegressor())
    model = MLPRegressor(loss="poisson", hidden_layer_sizes=(2,)).partial_fit([[0], [1]], [1, 2])
    with pytest.raises(ValueError, match=r"\{'exp'\} found, needs \['identity'"):
        convert(model)


def gemm(B, C, constants=("B", "C"), name="fc", **attributes):
    """A model that is one Gemm node: (n, inputs) to (n, units)."""
    from onnx import TensorProto, helper, numpy_helper

    names = ["x", "B"] if C is None else ["x", "B", "C"]
    node = helper.make_node("Gemm", names, ["y"], name, **attributes)
    info = helper.make_tensor_value_info
    stored = {"B": B, "C": C}
    inputs = [info("x", TensorProto.FLOAT, [None, None])]
    inputs += [info(key, TensorProto.FLOAT, stored[key].shape) for key in names[1:] if key not in constants]
    outputs = [info("y", TensorProto.FLOAT, [None, None])]
    arrays = [numpy_helper.from_array(stored[key], key) for key in names[1:] if key in constants]
    graph = helper.make_graph([node], "graph", inputs, outputs, arrays)
    return helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 13)])


def test_a_gemm_gives_the_same_outputs_as_a_linear_layer():
    import numpy
    import onnxruntime
    import torch
    from hypothesis import given, settings
    from hypothesis import strategies as st

    size, factor = st.integers(1, 4), st.sampled_from([None, 0.0, 0.5, 1.0, -2.0])

    @settings(max_examples=40, deadline=None)
    @given(size, size, st.booleans(), factor, factor, st.sampled_from(["", "one", "ones", "units", "row", "none"]))
    def hold(inputs, units, transposed, alpha, beta, bias):
        shapes = {"": (), "one": (1,), "ones": (1, 1), "units": (units,), "row": (1, units)}
        B = whole_numbers(*((units, inputs) if transposed else (inputs, units)))
        C = None if bias == "none" else whole_numbers(*shapes[bias]).reshape(shapes[bias])
        given = {"alpha": alpha, "beta": beta, "transB": 1 if transposed else None}
        model = gemm(B, C, **{key: value for key, value in given.items() if value is not None})
        linear = recipe("gemm_to_linear_torch_onnx")["gemm_to_linear"](model, "fc")
        assert (linear.bias is None) == (C is None)
        x = whole_numbers(5, inputs)
        session = onnxruntime.InferenceSession(model.SerializeToString())
        assert numpy.array_equal(session.run(None, {"x": x})[0], forward(torch, linear)(x))

    hold()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"transA": 1}, "transA is 1, needs 0"),
        ({"constants": ("C",)}, "B is computed, needs an initializer"),
        ({"constants": ("B",)}, "C is computed, needs an initializer"),
        ({"name": "other"}, r"no Gemm fc, has \['other'\]"),
        ({"C": (2, 2)}, r"C is \(2, 2\), needs \(2,\)"),
        ({"C": (2, 1)}, r"C is \(2, 1\), needs \(2,\)"),
        ({"C": (3,)}, r"C is \(3,\), needs \(2,\)"),
        ({"B": "int32"}, "B is int32, not float"),
    ],
    ids=["transA", "B computed", "C computed", "name", "C per row", "C a column", "C too long", "dtype"],
)
def test_a_gemm_that_is_no_linear_layer_is_refused(options, message):
    B, C = whole_numbers(2, 2), whole_numbers(*options.pop("C", (2,)))
    model = gemm(B.astype(options.pop("B", "float32")), C, **options)
    with pytest.raises(ValueError, match=message):
        recipe("gemm_to_linear_torch_onnx")["gemm_to_linear"](model, "fc")
