import tensorflow as tf

v, x, stack = tf.ones(5), tf.ones((2, 5)), tf.ones((4, 2, 5))
graph = tf.function(lambda: x @ v, autograph=False)

try:
    stack @ v
except tf.errors.InvalidArgumentError as error:
    text = error.message.split("}} ")[-1].split(": 1")[0]
    print("stack @ v:", text)
    #> stack @ v: In[1] ndims must be >= 2
try:
    graph()
except ValueError as error:
    print("graph:", str(error).split(" for ")[0])
    #> graph: Shape must be rank 2 but is rank 1
