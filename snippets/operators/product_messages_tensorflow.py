import tensorflow as tf

v, x = tf.ones(5), tf.ones((2, 5))
calls = {
    "x @ v": lambda: x @ v,
    "v @ x": lambda: v @ x,
}

for name, call in calls.items():
    try:
        call()
    except tf.errors.InvalidArgumentError as error:
        text = error.message.split("}} ")[-1].split(" [Op")[0]
        print(f"{name}:", text)
        #> x @ v: In[1] ndims must be >= 2
        #> v @ x: In[0] ndims must be >= 2
