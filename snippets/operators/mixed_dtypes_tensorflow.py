import tensorflow as tf

i, f = tf.ones((2, 2), dtype=tf.int32), tf.ones((2, 2))
products = {
    "int @ int": lambda: i @ i,
    "int * float": lambda: i * f,
    "int @ float": lambda: i @ f,
}

for name, product in products.items():
    try:
        result = product().dtype.name
    except tf.errors.InvalidArgumentError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> int @ int: int32
    #> int * float: InvalidArgumentError
    #> int @ float: InvalidArgumentError
