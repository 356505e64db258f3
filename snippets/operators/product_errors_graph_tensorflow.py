import tensorflow as tf

x, w = tf.ones((2, 5)), tf.ones((5, 3))


@tf.function(autograph=False)
def entries(left, right):
    return left * right


@tf.function(autograph=False)
def matrices(left, right):
    return left @ right


for name, call in {
    "x * w": lambda: entries(x, w),
    "x @ x": lambda: matrices(x, x),
}.items():
    try:
        call()
    except ValueError as error:
        print(f"{name}:", str(error).split(" for ")[0])
        #> x * w: Dimensions must be equal, but are 2 and 5
        #> x @ x: Dimensions must be equal, but are 5 and 2
