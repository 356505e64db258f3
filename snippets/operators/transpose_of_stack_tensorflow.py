import tensorflow as tf

stack = tf.ones((4, 2, 5))
reverse = tf.transpose(stack)
swapped = tf.linalg.matrix_transpose(stack)

print("all axes reversed:", tuple(reverse.shape))
#> all axes reversed: (5, 2, 4)
print("last two swapped:", tuple(swapped.shape))
#> last two swapped: (4, 5, 2)
print("stack with its transpose:", tuple((stack @ swapped).shape))
#> stack with its transpose: (4, 2, 2)
try:
    stack @ reverse
except tf.errors.InvalidArgumentError as error:
    print("with all axes reversed:", type(error).__name__)
    #> with all axes reversed: InvalidArgumentError
