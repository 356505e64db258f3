import tensorflow as tf

kernel, bias = tf.ones((4, 2)), tf.ones(2)
batch = tf.ones((3, 4))
inputs = {
    "output of (4,)": batch[0],
    "output of (5, 3, 4)": tf.stack([batch] * 5),
    "dtype of float64": tf.cast(batch, "float64"),
    "dtype of int32": tf.cast(batch, "int32"),
}

for name, x in inputs.items():
    try:
        y = x @ kernel + bias
        result = y.dtype.name if x.ndim == 2 else tuple(y.shape)
    except tf.errors.InvalidArgumentError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> output of (4,): InvalidArgumentError
    #> output of (5, 3, 4): (5, 3, 2)
    #> dtype of float64: InvalidArgumentError
    #> dtype of int32: InvalidArgumentError
