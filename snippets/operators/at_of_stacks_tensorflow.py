import tensorflow as tf

pairs = [
    ((4, 1, 2, 5), (3, 5, 6)),
    ((4, 2, 5), (3, 5, 6)),
    ((4, 2, 5), (5,)),
]

for left, right in pairs:
    x, y = tf.ones(left), tf.ones(right)
    try:
        result = tuple((x @ y).shape)
    except tf.errors.InvalidArgumentError as error:
        result = type(error).__name__
    print(f"{left} @ {right}:", result)
    #> (4, 1, 2, 5) @ (3, 5, 6): (4, 3, 2, 6)
    #> (4, 2, 5) @ (3, 5, 6): InvalidArgumentError
    #> (4, 2, 5) @ (5,): InvalidArgumentError
