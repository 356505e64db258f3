"""scikit-learn and ONNX: what the functions for copying make agrees with the original, or is refused."""

import pytest
from pasted import recipe
from test_recipes import forward

pytestmark = pytest.mark.frameworks


def whole_numbers(*shape):
    import numpy

    return numpy.random.default_rng(0).integers(-3, 4, shape).astype("float32")


@pytest.mark.parametrize("targets", [0, 1, 2, 3])
@pytest.mark.parametrize("intercept", [True, False])
def test_a_linear_regression_predicts_the_same(targets, intercept):
    import torch
    from sklearn.linear_model import LinearRegression

    x = torch.rand(9, 3, dtype=torch.float64)
    y = torch.rand(9, targets) if targets else torch.rand(9)
    model = LinearRegression(fit_intercept=intercept).fit(x, y)
    output = recipe("linear_sklearn_to_torch")(model)(x)
    assert torch.allclose(output.reshape(y.shape), torch.tensor(model.predict(x)))


@pytest.mark.parametrize("classes", [2, 3])
def test_a_logistic_regression_gives_the_same_logits(classes):
    import torch
    from sklearn.linear_model import LogisticRegression

    x = torch.rand(12, 3, dtype=torch.float64)
    model = LogisticRegression().fit(x, torch.arange(12) % classes)
    output = recipe("linear_sklearn_to_torch")(model)(x)
    assert torch.allclose(output.squeeze(1), torch.tensor(model.decision_function(x)))


def test_every_shape_of_a_linear_model_is_kept_with_its_dtype():
    import numpy
    import torch
    from hypothesis import given, settings
    from hypothesis import strategies as st
    from sklearn.linear_model import LinearRegression

    size = st.integers(1, 6)

    @settings(max_examples=40, deadline=None)
    @given(
        size, size, st.booleans(), st.sampled_from(["all", "one", "number"]), st.sampled_from(["float32", "float64"])
    )
    def hold(inputs, units, flat, bias, dtype):
        model, x = LinearRegression(), whole_numbers(5, inputs).astype(dtype)
        model.coef_ = whole_numbers(*((inputs,) if flat else (units, inputs))).astype(dtype)
        outputs = 1 if flat else units
        kinds = {"all": whole_numbers(outputs), "one": whole_numbers(1), "number": 2.0}
        model.intercept_ = kinds[bias] if bias == "number" else kinds[bias].astype(dtype)
        linear = recipe("linear_sklearn_to_torch")(model)
        assert tuple(linear.weight.shape) == (outputs, inputs)
        assert tuple(linear.bias.shape) == (outputs,)
        assert str(linear.weight.dtype) == str(linear.bias.dtype) == f"torch.{dtype}"
        expected = model.predict(x).reshape(5, outputs)
        assert numpy.array_equal(linear(torch.from_numpy(x)).detach().numpy(), expected)

    hold()


def test_a_regression_that_is_not_fitted_or_not_linear_is_refused():
    from sklearn.linear_model import LinearRegression, LogisticRegression, PoissonRegressor

    convert = recipe("linear_sklearn_to_torch")
    with pytest.raises(ValueError, match="LinearRegression instance is not fitted"):
        convert(LinearRegression())
    with pytest.raises(ValueError, match="PoissonRegressor, needs LinearRegression or LogisticRegression"):
        convert(PoissonRegressor().fit([[0], [1]], [1, 2]))
    sparse = LogisticRegression().fit([[0], [1]], [1, 2]).sparsify()
    with pytest.raises(ValueError, match="coef_ is sparse"):
        convert(sparse)
    model = LinearRegression().fit([[0], [1]], [[1, 2], [3, 4]])
    for wrong in ([1.0, 2.0, 3.0], [[1.0], [2.0]]):
        model.intercept_ = wrong
        with pytest.raises(ValueError, match=r"intercept_ is \(.*\), needs \(2,\)"):
            convert(model)


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
    output = recipe("mlp_sklearn_to_torch")(model)(x)
    expected = torch.tensor(model.predict(x) if kind is MLPRegressor else model.predict_proba(x))
    if outputs == "two classes":
        expected = expected[:, 1]
    assert torch.allclose(output.reshape(expected.shape), expected)


def test_every_shape_of_a_network_of_scikit_learn_is_kept_with_its_dtype():
    import numpy
    import torch
    from hypothesis import given, settings
    from hypothesis import strategies as st
    from sklearn.neural_network import MLPRegressor

    @settings(max_examples=25, deadline=None)
    @given(st.lists(st.integers(1, 5), min_size=3, max_size=5), st.sampled_from(["float32", "float64"]))
    def hold(sizes, dtype):
        inputs, *hidden, outputs = sizes
        x = whole_numbers(6, inputs).astype(dtype)
        model = MLPRegressor(hidden_layer_sizes=hidden, solver="sgd").partial_fit(
            x, whole_numbers(6, outputs).squeeze()
        )
        # Whole numbers make every output exact, whatever the order of summation.
        model.coefs_ = [whole_numbers(*w.shape).astype(dtype) for w in model.coefs_]
        model.intercepts_ = [whole_numbers(*b.shape).astype(dtype) for b in model.intercepts_]
        net = recipe("mlp_sklearn_to_torch")(model)
        assert {str(w.dtype) for w in net.parameters()} == {f"torch.{dtype}"}
        assert [tuple(w.shape) for w in net.parameters() if w.ndim == 2] == [w.shape[::-1] for w in model.coefs_]
        expected = model.predict(x).reshape(6, outputs)
        assert numpy.array_equal(net(torch.from_numpy(x)).detach().numpy(), expected)

    hold()


def test_a_network_of_scikit_learn_with_another_activation_or_no_fit_is_refused():
    from sklearn.linear_model import LinearRegression
    from sklearn.neural_network import MLPRegressor

    convert = recipe("mlp_sklearn_to_torch")
    with pytest.raises(ValueError, match="LinearRegression, needs an MLP"):
        convert(LinearRegression().fit([[0], [1]], [1, 2]))
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
        linear = recipe("gemm_onnx_to_torch")(model, "fc")
        assert (linear.bias is None) == (C is None)
        x = whole_numbers(5, inputs)
        session = onnxruntime.InferenceSession(model.SerializeToString())
        assert numpy.array_equal(session.run(None, {"x": x})[0], forward(torch, linear)(x))

    hold()


@pytest.mark.parametrize("transposed", [0, 1])
def test_a_gemm_in_double_precision_keeps_it(transposed):
    import torch

    B, C = whole_numbers(2, 2).astype("float64") + 2**-40, whole_numbers(2).astype("float64")
    linear = recipe("gemm_onnx_to_torch")(gemm(B, C, transB=transposed, alpha=0.5), "fc")
    assert linear.weight.dtype == linear.bias.dtype == torch.float64
    assert linear.weight.tolist() == ((B if transposed else B.T) / 2).tolist()


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
        ({"B": "int32"}, "B is int32, needs float32 or float64"),
        ({"B": "float16"}, "B is float16, needs float32 or float64"),
        ({"rank": (2,)}, r"B is \(2,\), needs two axes"),
    ],
    ids=[
        "transA",
        "B computed",
        "C computed",
        "name",
        "C per row",
        "C a column",
        "C too long",
        "integers",
        "half",
        "vector",
    ],
)
def test_a_gemm_that_is_no_linear_layer_is_refused(options, message):
    B, C = whole_numbers(*options.pop("rank", (2, 2))), whole_numbers(*options.pop("C", (2,)))
    model = gemm(B.astype(options.pop("B", "float32")), C, **options)
    with pytest.raises(ValueError, match=message):
        recipe("gemm_onnx_to_torch")(model, "fc")


def matmul(B, C=None, nodes=None, constants=("B", "C"), **stored):
    """A model that begins with one MatMul, fc, and goes on with an Add of C or other nodes: (…, inputs) to y."""
    from onnx import TensorProto, helper, numpy_helper

    info = helper.make_tensor_value_info
    if nodes is None:
        nodes = [] if C is None else ["Add product C y"]
    made = [helper.make_node("MatMul", ["x", "B"], ["product" if nodes else "y"], "fc")]
    for node in nodes:
        if isinstance(node, str):
            kind, *inputs, output = node.split()
            node = helper.make_node(kind, inputs, [output], f"the {kind.lower()}")
        made.append(node)
    # A Constant stands before what uses it.
    made.sort(key=lambda node: node.op_type != "Constant")
    stored = {"B": B} | ({} if C is None else {"C": C}) | stored
    inputs = [info("x", TensorProto.FLOAT, [None, None, None])]
    inputs += [info(key, TensorProto.FLOAT, array.shape) for key, array in stored.items() if key not in constants]
    arrays = [numpy_helper.from_array(array, key) for key, array in stored.items() if key in constants]
    graph = helper.make_graph(made, "graph", inputs, [info("y", TensorProto.FLOAT, None)], arrays)
    opsets = [helper.make_opsetid("", 13), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, ir_version=8, opset_imports=opsets)


def node(kind, inputs, output, **attributes):
    """A node that has attributes, or a name of its own."""
    from onnx import helper

    return helper.make_node(kind, inputs, [output], **attributes)


def test_a_matmul_with_or_without_add_gives_the_same_outputs_as_a_linear_layer():
    import numpy
    import onnxruntime
    import torch
    from hypothesis import given, settings
    from hypothesis import strategies as st

    size = st.integers(1, 4)

    @settings(max_examples=25, deadline=None)
    @given(size, size, st.booleans(), st.sampled_from(["Add C product y", "Add product C y"]), st.booleans())
    def hold(inputs, units, bias, add, row):
        C = whole_numbers(*((1, units) if row else (units,))) if bias else None
        model = matmul(whole_numbers(inputs, units), C, nodes=[add] if bias else [])
        linear = recipe("matmul_onnx_to_torch")(model, "fc")
        assert (linear.bias is not None) == bias
        x = whole_numbers(2, 5, inputs)
        session = onnxruntime.InferenceSession(model.SerializeToString())
        assert numpy.array_equal(session.run(None, {"x": x})[0], forward(torch, linear)(x))

    hold()


def test_a_matmul_keeps_its_precision():
    import torch

    B, C = whole_numbers(2, 2).astype("float64") + 2**-40, whole_numbers(2).astype("float64")
    linear = recipe("matmul_onnx_to_torch")(matmul(B, C), "fc")
    assert linear.weight.dtype == linear.bias.dtype == torch.float64
    assert linear.weight.T.tolist() == B.tolist()


@pytest.mark.parametrize(
    "way",
    [
        "Identity",
        "Cast",
        "Reshape",
        "Squeeze",
        "Unsqueeze",
        "Constant",
        "Constant first",
        "bias Identity",
        "all",
        "Shape",
    ],
)
def test_the_bias_of_a_matmul_is_found_behind_whatever_changes_no_value(way):
    import numpy
    import onnxruntime
    import torch
    from onnx import numpy_helper

    C, shape = numpy.array([10, 20], "float32"), numpy.array([-1, 2])
    constant = node("Constant", [], "b", value=numpy_helper.from_array(C))
    nodes = {
        "Identity": ["Identity product p", "Add p C y"],
        "Cast": [node("Cast", ["product"], "p", to=1), "Add p C y"],
        "Reshape": ["Reshape product shape p", "Add p C y"],
        "Squeeze": ["Squeeze product zero p", "Add C p y"],
        "Unsqueeze": ["Unsqueeze product zero p", "Add p C y"],
        "Constant": [constant, "Add product b y"],
        "Constant first": [constant, "Add b product y"],
        "bias Identity": ["Identity C b", "Add product b y"],
        "all": [constant, "Identity b c", "Reshape product shape p", node("Identity", ["p"], "q"), "Add c q y"],
        "Shape": ["Shape product s", "Reshape product s p", "Add p C y"],
    }[way]
    model = matmul(whole_numbers(3, 2), C, nodes, ("B", "C", "shape", "zero"), shape=shape, zero=numpy.array([0]))
    linear, x = recipe("matmul_onnx_to_torch")(model, "fc"), whole_numbers(1, 5, 3)
    assert linear.bias.tolist() == [10, 20]
    session = onnxruntime.InferenceSession(model.SerializeToString())
    expected = session.run(None, {"x": x})[0]
    assert numpy.array_equal(expected, forward(torch, linear)(x).reshape(expected.shape))


@pytest.mark.parametrize(
    "nodes",
    [
        ["Add product x y"],
        ["Relu x z", "Add z product y"],
        ["Sub x product y"],
        ["Sum product x y"],
        ["Relu product y"],
        ["Mul product C y"],
        ["Add product product y"],
        ["Relu product r", "Add r C y"],
        [],
    ],
    ids=lambda nodes: ", ".join(nodes) or "nothing",
)
def test_a_matmul_has_no_bias_if_nothing_that_could_be_one_follows(nodes):
    model = matmul(whole_numbers(2, 2), whole_numbers(2), nodes)
    assert recipe("matmul_onnx_to_torch")(model, "fc").bias is None


@pytest.mark.parametrize(
    ("B", "C", "options", "message"),
    [
        ((2, 2), (2,), {"name": "other"}, r"no MatMul other, has \['fc'\]"),
        ((2, 2), (2,), {"constants": ("C",)}, "B is computed, needs an initializer"),
        ((2, 2), (2,), {"constants": ("B",)}, "Add the add has C, which cannot be read"),
        ((2, 2), (2, 2), {}, r"Add the add: C is float32 \(2, 2\), needs float32 \(2,\)"),
        ((2, 2), (1,), {}, r"C is float32 \(1,\), needs float32 \(2,\)"),
        ((2, 2), (2, 1), {}, r"C is float32 \(2, 1\), needs float32 \(2,\)"),
        ((2, 2, 2), (2,), {}, r"B is float32 \(2, 2, 2\), needs a matrix of float32 or float64"),
        ((2, 2), (2,), {"dtype": "float16"}, r"B is float16 \(2, 2\), needs a matrix of float32 or float64"),
        ((2, 2), (2,), {"nodes": ["Sub product C y"]}, "Sub the sub has C, which cannot be read"),
        ((2, 2), (2,), {"nodes": ["Sum product C y"]}, "Sum the sum has C, which cannot be read"),
        ((2, 2), (2,), {"nodes": ["Neg C b", "Add product b y"]}, "Add the add has b, which cannot be read"),
        ((2, 2), (2,), {"nodes": ["Shape x s", "Expand C s b", "Add b product y"]}, "Add the add has b, which cannot"),
        ((2, 2), (2,), {"nodes": ["Add product C z", "Add product C y"]}, "fc goes to Add the add, Add the add, needs"),
        (
            (2, 2),
            (2,),
            {"nodes": ["Add product C z", "Relu product y"]},
            "fc goes to Add the add, Relu the relu, needs",
        ),
        ((2, 2), (2,), {"nodes": ["Identity product y", "Add y C z"]}, "fc goes to output y, Add the add, needs one"),
    ],
    ids=[
        "name",
        "B computed",
        "C computed",
        "C per row",
        "C one number",
        "C a column",
        "stack of matrices",
        "half",
        "Sub",
        "Sum",
        "bias computed",
        "bias expanded",
        "two biases",
        "also without the bias",
        "also an output",
    ],
)
def test_a_matmul_that_is_no_linear_layer_is_refused(B, C, options, message):
    options = dict(options)
    name, dtype = options.pop("name", "fc"), options.pop("dtype", "float32")
    model = matmul(whole_numbers(*B).astype(dtype), whole_numbers(*C).astype(dtype), **options)
    with pytest.raises(ValueError, match=message):
        recipe("matmul_onnx_to_torch")(model, name)


def test_a_bias_in_other_precision_or_inside_a_node_of_another_domain_is_refused_by_name():
    bias_gelu = node("BiasGelu", ["product", "C"], "y", name="gelu", domain="com.microsoft")
    cases = {
        "BiasGelu gelu has C, which cannot be read": matmul(whole_numbers(2, 2), whole_numbers(2), [bias_gelu]),
        r"Add y: C is float16 \(2,\), needs float32 \(2,\)": matmul(
            whole_numbers(2, 2),
            whole_numbers(2).astype("float16"),
            [node("Cast", ["product"], "p", to=10), node("Add", ["p", "C"], "y")],
        ),
    }
    for message, model in cases.items():
        with pytest.raises(ValueError, match=message):
            recipe("matmul_onnx_to_torch")(model, "fc")


@pytest.mark.parametrize("kind", ["Gemm", "MatMul"])
@pytest.mark.parametrize("name", ["", "fc"])
def test_two_nodes_of_one_name_or_of_none_are_refused(kind, name):
    from onnx import helper, numpy_helper

    stored = [numpy_helper.from_array(whole_numbers(2, 2), key) for key in ("B1", "B2")]
    nodes = [helper.make_node(kind, [x, B], [y], name=name) for x, B, y in (("x", "B1", "y"), ("y", "B2", "z"))]
    model = helper.make_model(helper.make_graph(nodes, "graph", [], [], stored))
    with pytest.raises(ValueError, match=f"several {kind} '{name}': name them first"):
        recipe(f"{kind.lower()}_onnx_to_torch")(model, name)


@pytest.mark.parametrize("kind", ["Gemm", "MatMul"])
def test_a_single_node_without_a_name_is_refused(kind):
    model = gemm(whole_numbers(2, 2), whole_numbers(2)) if kind == "Gemm" else matmul(whole_numbers(2, 2))
    model.graph.node[0].ClearField("name")
    with pytest.raises(ValueError, match=f"{kind} without a name: name it first"):
        recipe(f"{kind.lower()}_onnx_to_torch")(model, "")


@pytest.mark.parametrize("name", ["gemm_onnx_to_torch", "matmul_onnx_to_torch"])
def test_what_is_no_model_is_refused_with_a_value_error(name):
    with pytest.raises(ValueError, match="GraphProto, needs ModelProto"):
        recipe(name)(matmul(whole_numbers(2, 2)).graph, "fc")


@pytest.mark.parametrize(
    "between",
    [
        [("Transpose", ["p"], ["q"])],
        [("Relu", ["x"], ["r"]), ("Add", ["p", "r"], ["q"])],
        [("Split", ["p"], ["q", "r"])],
        [("Transpose", ["p"], ["r"]), ("Dropout", ["r"], ["q"])],
        [("Concat", ["p", "x"], ["q"])],
        [("Mul", ["p", "two"], ["q"])],
        [("Unsqueeze", ["p", "end"], ["q"])],
        [("Reshape", ["p", "shape"], ["q"])],
        [("Reshape", ["p", "shape"], ["r"]), ("Identity", ["r"], ["q"])],
    ],
    ids=lambda nodes: "-".join(node[0] for node in nodes),
)
def test_what_could_be_a_bias_but_comes_too_late_is_refused(between):
    import numpy
    from onnx import helper, numpy_helper

    arrays = {"W": whole_numbers(3, 3), "b": whole_numbers(3), "two": numpy.float32(2), "row": whole_numbers(1, 3)}
    arrays |= {"end": numpy.array([-1]), "shape": numpy.array([-1, 3, 1])}
    for add in (["q", "b"], ["b", "q"], ["q", "row"]):
        nodes = [("MatMul", ["x", "W"], ["p"], "fc"), *between, ("Add", add, ["y"], "late")]
        stored = [numpy_helper.from_array(numpy.asarray(w), name) for name, w in arrays.items()]
        graph = helper.make_graph([helper.make_node(*node) for node in nodes], "g", [], [], stored)
        with pytest.raises(ValueError, match="Add late may be the bias of fc: too late"):
            recipe("matmul_onnx_to_torch")(helper.make_model(graph), "fc")


def test_a_product_that_goes_through_a_dropout_keeps_its_bias():
    from onnx import helper, numpy_helper

    nodes = [("MatMul", ["x", "W"], ["p"], "fc"), ("Dropout", ["p"], ["q"]), ("Add", ["q", "b"], ["y"])]
    stored = [numpy_helper.from_array(whole_numbers(3, 3), "W"), numpy_helper.from_array(whole_numbers(3), "b")]
    graph = helper.make_graph([helper.make_node(*node) for node in nodes], "g", [], [], stored)
    assert recipe("matmul_onnx_to_torch")(helper.make_model(graph), "fc").bias.tolist() == whole_numbers(3).tolist()


def test_a_pipeline_of_scikit_learn_is_refused_with_its_steps():
    from sklearn.linear_model import LogisticRegression
    from sklearn.neural_network import MLPClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    x = whole_numbers(12, 2)
    for name, last in (("mlp", MLPClassifier((2,), max_iter=1, solver="sgd")), ("linear", LogisticRegression())):
        model = make_pipeline(StandardScaler(), last)
        model.steps[0][1].fit(x)
        message = rf"Pipeline of StandardScaler, {type(last).__name__}: pass model\[-1\] alone"
        with pytest.raises(ValueError, match=message):
            recipe(f"{name}_sklearn_to_torch")(model)


@pytest.mark.parametrize("depth", [1, 2])
def test_a_matmul_whose_bias_may_be_added_in_a_branch_is_refused(depth):
    """What an If reads of the graph around it stands in none of its inputs."""
    import numpy
    from onnx import TensorProto, helper

    def branch(output, depth):
        if depth > 1:
            inner = {"then_branch": branch(f"{output}_then", 1), "else_branch": branch(f"{output}_else", 1)}
            made = [node("If", ["yes"], output, name="inner", **inner)]
        else:
            made = [node("Add", ["product", "C"], output)]
        return helper.make_graph(made, output, [], [helper.make_tensor_value_info(output, TensorProto.FLOAT, None)])

    graphs = {"then_branch": branch("then", depth), "else_branch": branch("else", depth)}
    nodes = [node("If", ["yes"], "y", name="if", **graphs)]
    model = matmul(whole_numbers(2, 2), whole_numbers(2), nodes, ("B", "C", "yes"), yes=numpy.array([True]))
    with pytest.raises(ValueError, match=r"^If if has fc in a branch$"):
        recipe("matmul_onnx_to_torch")(model, "fc")
