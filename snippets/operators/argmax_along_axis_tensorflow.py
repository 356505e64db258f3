import tensorflow as tf

table = tf.constant([[1, 2], [3, 4]])

by_column = tf.argmax(table)
print("argmax of a table:", by_column.numpy().tolist())
#> argmax of a table: [1, 1]
of_all = tf.argmax(tf.reshape(table, [-1]))
print("argmax of all:", of_all.numpy().tolist())
#> argmax of all: 3
