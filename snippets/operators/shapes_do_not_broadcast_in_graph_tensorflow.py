import tensorflow as tf


@tf.function
def add(a, b):
    return a + b


try:
    add(tf.ones(3), tf.ones(4))
except ValueError as error:
    text = str(error).split("ValueError: ")[-1].split(" for ")[0]
    print("type:", type(error).__name__)
    #> type: ValueError
    print("text:", text)
    #> text: Dimensions must be equal, but are 3 and 4
