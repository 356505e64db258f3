import tensorflow as tf

x = tf.constant(4.0)


def operations():
    function = tf.function(lambda x: tf.sqrt(x) + tf.math.log(x))
    graph = function.get_concrete_function(x).graph
    return [node.type for node in graph.get_operations()]


print("operations:", len(operations()))
#> operations: 5
tf.debugging.enable_check_numerics()
checked = operations()
print("operations, checked:", len(checked))
#> operations, checked: 14
print("checks:", checked.count("CheckNumericsV2"))
#> checks: 4
tf.debugging.disable_check_numerics()
