import tensorflow as tf

v, x, stack = tf.ones(5), tf.ones((2, 5)), tf.ones((4, 2, 5))


@tf.function(autograph=False)
def product(left, right):
    return left @ right


try:
    stack @ v
except tf.errors.InvalidArgumentError as error:
    text = error.message.split("}} ")[-1].split(": 1")[0]
    print("stack @ v:", text)
    #> stack @ v: In[1] ndims must be >= 2
for name, left in {"stack @ v": stack, "x @ v": x}.items():
    try:
        product(left, v)
    except ValueError as error:
        print(f"graph, {name}:", str(error).split(" for ")[0])
        #> graph, stack @ v: Shape must be at least rank 2 but is rank 1
        #> graph, x @ v: Shape must be rank 2 but is rank 1
