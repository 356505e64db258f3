import tensorflow as tf

pairs = [
    ((5,), (5,)),
    ((1,), (5,)),
    ((2, 5), (5,)),
    ((5,), (5, 3)),
    ((2, 5), (5, 3)),
    ((2, 5), (2, 5)),
    ((3, 3), (3, 3)),
    ((5, 1), (1, 5)),
    ((4, 2, 5), (5, 3)),
    ((4, 2, 5), (4, 5, 3)),
]

for left, right in pairs:
    x, y = tf.ones(left), tf.ones(right)
    try:
        result = tuple((x @ y).shape)
    except tf.errors.InvalidArgumentError as error:
        result = type(error).__name__
    print(f"{left} @ {right}:", result)
    #> (5,) @ (5,): InvalidArgumentError
    #> (1,) @ (5,): InvalidArgumentError
    #> (2, 5) @ (5,): InvalidArgumentError
    #> (5,) @ (5, 3): InvalidArgumentError
    #> (2, 5) @ (5, 3): (2, 3)
    #> (2, 5) @ (2, 5): InvalidArgumentError
    #> (3, 3) @ (3, 3): (3, 3)
    #> (5, 1) @ (1, 5): (5, 5)
    #> (4, 2, 5) @ (5, 3): (4, 2, 3)
    #> (4, 2, 5) @ (4, 5, 3): (4, 2, 3)
