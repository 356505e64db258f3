import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
    w = tf.constant([[1.0, 2], [3, 4], [5, 6]])
    y = x @ w
    before = len(graph.get_operations())
    tf.gradients(y, x)

added = [op.type for op in graph.get_operations()[before:]]
print("added:", *sorted(set(added)))
#> added: Const Fill MatMul
print("Sum among them:", "Sum" in added)
#> Sum among them: False
