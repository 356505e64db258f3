import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
    w = tf.constant([[1.0, 2], [3, 4], [5, 6]])
    a, b = tf.constant(2.0), tf.constant([1.0, 2])
    u = tf.compat.v1.placeholder(tf.float32, (None, 3))
    v = tf.compat.v1.placeholder(tf.float32, (None, 3))
    cases = {
        "x @ w": (x @ w, x),
        "x * x": (x * x, x),
        "a * [1, 10]": (a * [1.0, 10.0], a),
        "x @ w + b": (x @ w + b, b),
        "tf.nn.bias_add(x @ w, b)": (tf.nn.bias_add(x @ w, b), b),
        "[x @ w, x @ w]": ([x @ w, x @ w], x),
        "u * v": (u * v, u),
    }
    for name, (y, source) in cases.items():
        before = len(graph.get_operations())
        tf.gradients(y, source)
        added = {op.type for op in graph.get_operations()[before:]}
        print(f"{name}:", *sorted(added))
        #> x @ w: Const Fill MatMul
        #> x * x: AddN Const Fill Mul
        #> a * [1, 10]: Const Fill Mul Reshape Sum
        #> x @ w + b: Const Fill Reshape Sum
        #> tf.nn.bias_add(x @ w, b): BiasAddGrad Const Fill
        #> [x @ w, x @ w]: AddN Const Fill MatMul
        #> u * v: BroadcastGradientArgs Const Fill Mul Reshape Shape Sum
