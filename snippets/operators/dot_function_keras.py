import keras

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
    x, y = keras.ops.ones(left), keras.ops.ones(right)
    try:
        result = tuple(keras.ops.dot(x, y).shape)
    except Exception as error:
        result = type(error).__name__
    print(f"{left}, {right}:", result)
    #> (5,), (5,): ()
    #> (1,), (5,): InvalidArgumentError
    #> (2, 5), (5,): (2,)
    #> (5,), (5, 3): (3,)
    #> (2, 5), (5, 3): (2, 3)
    #> (2, 5), (2, 5): InvalidArgumentError
    #> (3, 3), (3, 3): (3, 3)
    #> (5, 1), (1, 5): (5, 5)
    #> (4, 2, 5), (5, 3): (4, 2, 3)
    #> (4, 2, 5), (4, 5, 3): (4, 2, 4, 3)
