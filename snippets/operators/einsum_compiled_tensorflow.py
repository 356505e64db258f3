import tensorflow as tf

one, five = tf.ones(1), tf.ones(5)
unknown = tf.TensorSpec([None])


def dot(x, y):
    return tf.einsum("i,i->", x, y)


lengths = dict(input_signature=[unknown, unknown])
graph = tf.function(dot, **lengths)
compiled = tf.function(dot, jit_compile=True, **lengths)

try:
    graph(one, five)
except tf.errors.InvalidArgumentError as error:
    print("graph:", type(error).__name__)
    #> graph: InvalidArgumentError
print("jit_compile=True:", float(compiled(one, five)))
#> jit_compile=True: 5.0
