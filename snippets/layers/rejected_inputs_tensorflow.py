import tensorflow as tf

kernel = tf.ones((5, 3))
inputs = {
    "wrong last axis": tf.ones((2, 4)),
    "float64": tf.ones((2, 5), dtype=tf.float64),
    "int32": tf.ones((2, 5), dtype=tf.int32),
}

for name, x in inputs.items():
    try:
        tf.matmul(x, kernel)
    except tf.errors.InvalidArgumentError as error:
        text = error.message.split("}} ")[-1].split(" [Op")[0]
        print(f"{name}:", text)
        #> wrong last axis: Matrix size-incompatible: In[0]: [2,4], In[1]: [5,3]
        #> float64: cannot compute MatMul as input #1(zero-based) was expected to be a double tensor but is a float tensor
        #> int32: cannot compute MatMul as input #1(zero-based) was expected to be a int32 tensor but is a float tensor
